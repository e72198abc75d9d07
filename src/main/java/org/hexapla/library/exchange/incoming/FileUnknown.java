package org.hexapla.library.exchange.incoming;

import org.hexapla.kernel.Problem;

/// A file is of no form that can be read here.
final class FileUnknown extends Problem {

    private static final long serialVersionUID = 1;

    FileUnknown(String name) {
        super(Category.MISTAKE, "exchange.problem.file", name);
    }
}
