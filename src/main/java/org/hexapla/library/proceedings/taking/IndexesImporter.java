package org.hexapla.library.proceedings.taking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.Configuration.MemberName;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.compiling.IssuingFromRecords;
import org.hexapla.library.proceedings.compiling.Preparing;
import org.springframework.stereotype.Component;

/// `indexes`: a file that names sessions, the day on which the index of each was issued, and a file of records in MARC
/// beside it; the records come in, the index is compiled from them and issued. One that was issued is left alone.
///
/// All or nothing an index.
@Component
class IndexesImporter implements Importer {

    private static final String FILE = "indexes.yaml";

    private final RecordsBeside records;
    private final IssuingFromRecords issuing;

    IndexesImporter(RecordsBeside records, IssuingFromRecords issuing) {
        this.records = records;
        this.issuing = issuing;
    }

    @Override
    public String kind() {
        return "indexes";
    }

    @Override
    public String module() {
        return "proceedings";
    }

    @Override
    public boolean recognises(Path path) {
        return Files.isRegularFile(path.resolve(FILE));
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        if (!recognises(path)) {
            return;
        }
        EntryFile.read(path.resolve(FILE), run, entry -> {
            entry.only(Set.of("organ", "session", "issued", "year", "records", "members"));
            var session = IndexedSession.parse(entry.text("organ"), entry.text("session"));
            if (session.isEmpty()) {
                entry.refuse("session", "jobs.entries.value", entry.text("session"));
            }
            var day = entry.needed("issued", IndexesImporter::day);
            var file = entry.needed("records", name -> file(path, name));
            var members = entry.list("members", IndexesImporter::member);
            if (!entry.isRefused() && session.isPresent() && day.isPresent() && file.isPresent()) {
                issue(new Wanted(session.get(), day.get(), entry.text("year"), file.get(), members), run);
            }
        });
    }

    private void issue(Wanted wanted, ImportRun run) {
        if (issuing.isIssued(wanted.session())) {
            run.unchanged();
            return;
        }
        var found = records.read(wanted.records(), run);
        if (found.isEmpty()) {
            return;
        }
        var usual = Configuration.usual(wanted.session());
        var configuration = new Configuration(
                usual.agenda(),
                usual.product(),
                wanted.year().isEmpty() ? usual.year() : wanted.year(),
                usual.chartColumns(),
                Map.of(),
                wanted.members());
        var came = issuing.issue(wanted.session(), configuration, () -> records.keep(found), wanted.day());
        if (came instanceof Preparing.Done) {
            run.added();
        } else {
            run.refused(BadInput.file(
                    Folder.name(wanted.records()),
                    "proceedings.import.held-back",
                    wanted.session().toString(),
                    came.toString()));
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> file(Path folder, String name) {
        return Optional.of(folder.resolve(name).normalize())
                .filter(file -> file.startsWith(folder) && Files.isRegularFile(file));
    }

    private static Optional<MemberName> member(String line) {
        var parts = line.split(";", -1);
        return parts.length == 3
                ? Optional.of(new MemberName(parts[0].strip(), parts[1].strip(), parts[2].strip()))
                : Optional.empty();
    }

    private record Wanted(IndexedSession session, LocalDate day, String year, Path records, List<MemberName> members) {}
}
