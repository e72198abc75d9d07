package org.hexapla.library.eresources.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.jobs.FileRun;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.TableFile;
import org.hexapla.library.eresources.AccountGroup;
import org.hexapla.library.eresources.Coded;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.library.eresources.Resources;
import org.hexapla.library.eresources.SourceFiles;
import org.hexapla.library.eresources.Station;
import org.hexapla.library.eresources.Stations;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// `e-uses`: sessions that an earlier system of remote access noted, a CSV line each: `day`, `mail`, `group`,
/// `station`, `resource`. The address is turned into the person's key and not kept.
///
/// All or nothing per file; the same bytes are read once.
@Component
class UsesImporter implements Importer {

    private static final String KIND = "e-uses";
    private static final int BATCH = 5000;

    private final RecordingUse recording;
    private final SourceFiles files;
    private final Resources resources;
    private final Stations stations;
    private final PersonKeys keys;
    private final People people;
    private final TransactionOperations transaction;

    UsesImporter(
            RecordingUse recording,
            SourceFiles files,
            Resources resources,
            Stations stations,
            PersonKeys keys,
            People people,
            TransactionOperations transaction) {
        this.recording = recording;
        this.files = files;
        this.resources = resources;
        this.stations = stations;
        this.keys = keys;
        this.people = people;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String module() {
        return "eresources";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("e-uses.*\\.csv(\\.gz)?");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        people.requireStaff("library");
        for (var ending : List.of(".csv", ".csv.gz")) {
            for (var file : Folder.files(path, ending)) {
                readFile(file, new FileRun(run));
            }
        }
    }

    private void readFile(Path path, FileRun run) throws IOException {
        var sha256 = SourceFiles.sha256(path);
        if (files.has(KIND, sha256)) {
            run.unchanged();
            return;
        }
        var reading = new Reading(run);
        TableFile.csv(path)
                .requiring("day", "mail", "group", "station", "resource")
                .read(run, reading::row);
        if (run.hasRefusals()) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            var file = files.add(KIND, Folder.name(path), sha256);
            if (file.isEmpty()) {
                run.unchanged();
                return;
            }
            for (var from = 0; from < reading.lines.size(); from += BATCH) {
                recording.record(reading.lines.subList(from, Math.min(reading.lines.size(), from + BATCH)).stream()
                        .map(line -> line.use(file.get()))
                        .toList());
            }
            reading.lines.forEach(_ -> run.added());
        });
    }

    private record Line(
            long line, LocalDate day, String person, AccountGroup group, Station station, ResourceId resource) {

        RecordingUse.Use use(long file) {
            return new RecordingUse.Use(day, resource, person, group, station, file, line);
        }
    }

    /// The lines of one file, with what they name looked up once.
    private final class Reading {

        private final ImportRun run;
        private final List<Line> lines = new ArrayList<>();
        private final Map<String, Station> knownStations = new HashMap<>();
        private final Map<String, ResourceId> knownResources = new HashMap<>();
        private final Map<String, String> knownKeys = new HashMap<>();

        Reading(ImportRun run) {
            this.run = run;
            stations.all().forEach(station -> knownStations.put(station.code(), station));
            resources.all().forEach(kept -> knownResources.put(kept.record().code(), kept.id()));
        }

        void row(TableFile.Row row) {
            var day = day(row.get("day"));
            var group = Coded.parse(AccountGroup.class, row.get("group"));
            var station = knownStations.get(row.get("station"));
            var resource = knownResources.get(row.get("resource"));
            refuseIf(day.isEmpty(), row, "day", "eresources.fault.value");
            refuseIf(!row.get("mail").contains("@"), row, "mail", "eresources.fault.value");
            refuseIf(group.isEmpty(), row, "group", "eresources.fault.value");
            refuseIf(station == null, row, "station", "eresources.fault.no-such-station");
            refuseIf(resource == null, row, "resource", "eresources.fault.no-such-resource");
            if (day.isPresent() && group.isPresent() && station != null && resource != null) {
                var person = knownKeys.computeIfAbsent(row.get("mail"), keys::of);
                lines.add(new Line(row.line(), day.get(), person, group.get(), station, resource));
            }
        }

        private void refuseIf(boolean wrong, TableFile.Row row, String column, String key) {
            if (wrong) {
                run.refused(row.bad(column, key, row.get(column)));
            }
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written)).filter(day -> day.getYear() > 1990 && day.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
