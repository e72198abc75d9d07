package org.hexapla.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Runs the importers of all modules and keeps what they report.
public interface Imports {

    /// The kind of work that an import is, and the names of its parameters.
    String JOB = "jobs.import";

    String KIND = "kind";
    String PATH = "path";

    /// The kinds there are, in the order of the alphabet.
    List<String> kinds();

    /// The message key of a kind's name for people; the kind itself if it is no longer there.
    String nameKey(String kind);

    /// The importers that take a file or folder for theirs by its looks.
    List<Importer> recognising(Path path);

    /// Starts an import in the background; it runs once the caller's transaction has committed.
    ///
    /// @throws ImportKindUnknown if no module imports this kind
    JobId start(String kind, Path path);

    /// What an import has come to so far, or in the end.
    ImportReport report(JobId job);

    /// Imports at once and answers when all is read: for commands.
    ///
    /// @throws ImportKindUnknown if no module imports this kind
    ImportReport runNow(String kind, Path path, ProgressListener listener) throws IOException;

    default ImportReport runNow(String kind, Path path) throws IOException {
        return runNow(kind, path, (_, _) -> {});
    }
}
