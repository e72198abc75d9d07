package org.hexapla.library.catalogue.editing;

import org.hexapla.kernel.Problem;

/// There is no such document to change.
final class DocumentGone extends Problem {

    DocumentGone(String id) {
        super(Category.NOT_FOUND, "library.document.missing", id);
    }
}
