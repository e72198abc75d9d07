package org.hexapla.jobs;

import java.io.IOException;
import java.nio.file.Path;

/// Reads records of one kind from files, as a bean of the module that keeps them. `hexapla import KIND PATH`
/// and the staff's import page run it as a job.
///
/// Running it again on the same files changes nothing. All or nothing per file or per record, as its Javadoc says.
public interface Importer {

    /// The word on the command line: `unbis-thesaurus`. Its name for people is the message `<module>.import.<kind>`.
    String kind();

    /// The module whose messages name it.
    String module();

    /// The message key of its name for people.
    default String nameKey() {
        return module() + ".import." + kind();
    }

    /// Whether a folder or file of the shared data is of this kind by its looks; used to import a whole collection at
    /// once.
    boolean recognises(Path path);

    /// Reads what is there.
    ///
    /// @param path a file or a folder, as the kind says
    void read(Path path, ImportRun run) throws IOException;
}
