package org.hexapla.library.catalogue.leafing;

import org.hexapla.kernel.Problem;

/// There are no pages of the document that anybody may leaf through, or not this one.
final class PagesMissing extends Problem {

    private static final long serialVersionUID = 1;

    PagesMissing() {
        super(Category.NOT_FOUND, "leafing.missing");
    }
}
