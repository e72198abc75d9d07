package org.hexapla.archive;

import org.hexapla.kernel.Problem;

/// No such file is stored.
final class FileNotFound extends Problem {

    private static final long serialVersionUID = 1;

    FileNotFound() {
        super(Category.NOT_FOUND, "archive.problem.not-found");
    }
}
