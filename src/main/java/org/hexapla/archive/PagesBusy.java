package org.hexapla.archive;

import org.hexapla.kernel.Problem;

/// More pages are asked for just now than can be drawn.
final class PagesBusy extends Problem {

    private static final long serialVersionUID = 1;

    PagesBusy() {
        super(Category.LATER, "archive.problem.busy");
    }
}
