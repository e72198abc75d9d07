package org.hexapla.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// Makes a file out of records from the command line (`hexapla report --period ... --out FILE`), as a bean of
/// the module that keeps them. A server that runs on the data folder does it in the command's place.
public interface FileMaker {

    /// The word behind `hexapla`.
    String command();

    /// How the command is written, for those who wrote it otherwise.
    String usage();

    /// The names of the options that it needs, without their hyphens; `out` and `data` are everybody's.
    Set<String> options();

    /// Makes the file; it appears under its name once it is whole.
    ///
    /// @throws org.hexapla.kernel.Problem if an option makes no sense
    void make(Map<String, String> options, Path file) throws IOException;
}
