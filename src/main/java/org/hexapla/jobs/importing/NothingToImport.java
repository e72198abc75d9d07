package org.hexapla.jobs.importing;

import java.nio.file.Path;
import org.hexapla.kernel.Problem;

/// There is no file or folder where an import should read.
final class NothingToImport extends Problem {

    private static final long serialVersionUID = 1;

    NothingToImport(Path path) {
        super(Category.MISTAKE, "jobs.problem.path", path.toString());
    }
}
