package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportReport;
import org.hexapla.jobs.Importer;
import org.hexapla.jobs.Imports;
import org.hexapla.jobs.ProgressListener;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.springframework.stereotype.Component;

/// `import`: reads files and tells the one who follows how far it is and what could not be taken.
@Component
final class ImportingFiles {

    /// The word for "whatever you recognise".
    private static final String ALL = "all";

    private static final int DEPTH = 3;
    private static final long BETWEEN_PROGRESS_NANOS = 200_000_000L;

    private final Imports imports;
    private final List<Importer> importers;

    ImportingFiles(Imports imports, List<Importer> importers) {
        this.imports = imports;
        this.importers = List.copyOf(importers);
    }

    /// Answers the exit code: 0 if all was taken.
    int run(String kind, Path path, Audience audience) throws IOException {
        if (!Files.exists(path)) {
            throw new CannotRun("installation.import.nothing-there", path);
        }
        if (!kind.equals(ALL)) {
            return one(kind, path, audience) ? 0 : 1;
        }
        var found = recognised(path);
        if (found.isEmpty()) {
            throw new CannotRun("installation.import.nothing-recognised", path);
        }
        boolean isClean = true;
        for (var each : found) {
            isClean &= one(each.kind(), each.path(), audience);
        }
        return isClean ? 0 : 1;
    }

    /// Lists the kinds with their names.
    void list(Audience audience) {
        for (var kind : imports.kinds()) {
            audience.line("%-20s %s".formatted(kind, name(kind, audience)));
        }
    }

    /// Imports one kind; answers whether nothing was refused.
    boolean one(String kind, Path path, Audience audience) throws IOException {
        var name = imports.kinds().contains(kind) ? name(kind, audience) : kind;
        audience.passing(name + " …");
        var report = imports.runNow(kind, path, progress(name, audience));
        for (var bad : report.badInputs()) {
            audience.complainLine(place(bad)
                    + Messages.text(
                            audience.language(), bad.key(), bad.arguments().toArray()));
        }
        tell(name, report, audience);
        return report.isClean();
    }

    private static void tell(String name, ImportReport report, Audience audience) {
        audience.say(
                "installation.import.done",
                name,
                report.added(),
                report.changed(),
                report.unchanged(),
                report.refused());
    }

    private static ProgressListener progress(String name, Audience audience) {
        var wording = new Wording(audience.language());
        return new ProgressListener() {
            private long last = System.nanoTime();

            @Override
            public void heard(long done, long total) {
                var now = System.nanoTime();
                if (now - last > BETWEEN_PROGRESS_NANOS) {
                    last = now;
                    audience.passing("%s %s%s"
                            .formatted(name, wording.number(done), total > 0 ? " / " + wording.number(total) : ""));
                }
            }
        };
    }

    /// The way compilers write it, which editors understand: file:line:column:
    private static String place(BadInput bad) {
        var place = new StringBuilder(bad.file());
        if (bad.line() > 0) {
            place.append(':').append(bad.line());
        }
        if (!bad.column().isEmpty()) {
            place.append(':').append(bad.column());
        }
        return place.append(": ").toString();
    }

    private String name(String kind, Audience audience) {
        return Messages.text(audience.language(), imports.nameKey(kind));
    }

    /// What the importers take for theirs below a folder, in the order in which they want to be run.
    private List<Found> recognised(Path path) throws IOException {
        var found = new ArrayList<Found>();
        collect(path, DEPTH, found);
        return importers.stream()
                .flatMap(importer -> found.stream().filter(each -> each.kind().equals(importer.kind())))
                .toList();
    }

    private void collect(Path path, int depth, List<Found> found) throws IOException {
        var takers =
                importers.stream().filter(importer -> importer.recognises(path)).toList();
        takers.forEach(importer -> found.add(new Found(importer.kind(), path)));
        if (takers.isEmpty() && depth > 0 && Files.isDirectory(path)) {
            try (var children = Files.list(path)) {
                for (var child : children.sorted().toList()) {
                    collect(child, depth - 1, found);
                }
            }
        }
    }

    private record Found(String kind, Path path) {}
}
