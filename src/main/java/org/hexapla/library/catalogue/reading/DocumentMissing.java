package org.hexapla.library.catalogue.reading;

import org.hexapla.kernel.Problem;

/// No document has this number, or none any more.
final class DocumentMissing extends Problem {

    DocumentMissing(String id) {
        super(Category.NOT_FOUND, "library.document.missing", id);
    }
}
