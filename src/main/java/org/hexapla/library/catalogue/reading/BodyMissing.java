package org.hexapla.library.catalogue.reading;

import org.hexapla.kernel.Problem;

/// Nothing is in the collection of this body or session.
final class BodyMissing extends Problem {

    BodyMissing(String named) {
        super(Category.NOT_FOUND, "library.body.missing", named);
    }
}
