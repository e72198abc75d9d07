package org.hexapla.library.analysis.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileRefused;
import org.hexapla.archive.StoredFile;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.library.analysis.Station;
import org.hexapla.library.analysis.intake.IssuedLine.Outcome;
import org.hexapla.library.analysis.intake.TakingIssued.Issue;
import org.hexapla.library.analysis.suggesting.Drafting;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/// `issued-documents`: what the stations issued on a day, a ZIP file each with `export.txt` and PDF files.
///
/// Entry by entry: what one of them has wrong is told and stops no other. Reading a file again changes nothing, and
/// after an interruption goes on where it was.
@Component
class IssuedDocumentsImporter implements Importer {

    private static final AcceptedFiles PDF = new AcceptedFiles(java.util.Set.of("application/pdf"), 200_000_000L);

    private final Archive archive;
    private final TakingIssued taking;
    private final Drafting drafting;

    IssuedDocumentsImporter(Archive archive, TakingIssued taking, Drafting drafting) {
        this.archive = archive;
        this.taking = taking;
        this.drafting = drafting;
    }

    @Override
    public String kind() {
        return "issued-documents";
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public String nameKey() {
        return "analysis.import.issued-documents";
    }

    @Override
    public boolean recognises(Path path) {
        try {
            var zips = Folder.files(path, ".zip");
            if (zips.isEmpty()) {
                return false;
            }
            try (var issued = IssuedArchive.open(zips.getFirst())) {
                return issued.hasList();
            }
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var zip : Folder.files(path, ".zip")) {
            read(zip, Folder.name(zip), run);
        }
        drafting.draftWaiting();
    }

    private void read(Path path, String name, ImportRun run) throws IOException {
        if (Files.size(path) == 0) {
            run.refused(BadInput.file(name, "analysis.import.empty", name));
            return;
        }
        try (var issued = IssuedArchive.open(path)) {
            if (!issued.hasList()) {
                run.refused(BadInput.file(name, "analysis.import.no-list", name));
                return;
            }
            var list = issued.list();
            if (list.station().isEmpty() || list.day().isEmpty()) {
                run.refused(BadInput.file(name, "analysis.import.no-station", name));
                return;
            }
            var reading =
                    new Reading(name, issued, list.station().get(), list.day().get(), run);
            for (var entry : list.entries()) {
                take(reading, entry);
                run.progress(entry.number(), list.entries().size());
            }
            issued.unnamed().forEach(file -> unnamed(reading, file));
        } catch (ZipException e) {
            run.refused(BadInput.file(name, "analysis.import.broken", name));
        } catch (JacksonException e) {
            run.refused(BadInput.file(name, "analysis.import.unreadable-list", name));
        }
    }

    private void take(Reading reading, IssuedEntry entry) throws IOException {
        var issue = new Issue(reading.station(), reading.day(), entry);
        var fault = fault(issue);
        var file = reading.issued().fileOf(entry);
        if (entry.isRestricted() || entry.isJournal()) {
            var key = entry.isJournal() ? "analysis.issued.journal" : "analysis.issued.restricted";
            taking.tell(issue.line(file.orElse(""), null, Outcome.SKIPPED, key));
            reading.run().unchanged();
        } else if (fault.isPresent()) {
            refuse(reading, issue, file.orElse(""), Outcome.FAILED, fault.get());
        } else if (file.isEmpty()) {
            var names = String.join(", ", entry.fileNames());
            refuse(reading, issue, "", Outcome.MISSING, new Fault("analysis.issued.missing", List.of(names)));
        } else {
            store(reading, issue, file.get());
        }
    }

    private void store(Reading reading, Issue issue, String file) throws IOException {
        StoredFile stored;
        try (var bytes = reading.issued().open(file)) {
            stored = archive.store(bytes, file, PDF);
        } catch (FileRefused refused) {
            refuse(reading, issue, file, Outcome.FAILED, new Fault(refused.key(), refused.arguments()));
            return;
        } catch (ZipException e) {
            refuse(reading, issue, file, Outcome.FAILED, new Fault("archive.refused.broken", List.of(file)));
            return;
        }
        if (taking.take(issue, stored, file)) {
            reading.run().added();
        } else {
            reading.run().unchanged();
        }
    }

    /// What makes an entry one that nothing can be done with.
    private static Optional<Fault> fault(Issue issue) {
        var entry = issue.entry();
        if (entry.symbols().size() < Math.max(1, entry.written().size())) {
            return Optional.of(new Fault("analysis.issued.no-symbol", List.of(String.join(", ", entry.written()))));
        }
        if (entry.language().isEmpty()) {
            return Optional.of(new Fault("analysis.issued.no-language", List.of(entry.text("languageid"))));
        }
        // Better late than before its hour.
        if (entry.hasEmbargo() && entry.embargo(issue.station().zone()).isEmpty()) {
            return Optional.of(new Fault("analysis.issued.no-embargo", List.of(entry.text("embargo"))));
        }
        return Optional.empty();
    }

    private void unnamed(Reading reading, String file) {
        var entry = IssuedEntry.of(0, java.util.Map.of("jobid", file));
        var issue = new Issue(reading.station(), reading.day(), entry);
        refuse(reading, issue, file, Outcome.FAILED, new Fault("analysis.issued.unnamed", List.of(file)));
    }

    private void refuse(Reading reading, Issue issue, String file, Outcome outcome, Fault fault) {
        var arguments = fault.arguments().stream().map(String::valueOf).toArray(String[]::new);
        taking.tell(issue.line(file, null, outcome, fault.key(), arguments));
        reading.run()
                .refused(BadInput.at(
                        reading.name(),
                        issue.entry().number(),
                        String.join(", ", issue.entry().written()),
                        fault.key(),
                        fault.arguments().toArray()));
    }

    private record Reading(String name, IssuedArchive issued, Station station, LocalDate day, ImportRun run) {}

    /// @param arguments for the message, the offending input among them
    private record Fault(String key, List<?> arguments) {}
}
