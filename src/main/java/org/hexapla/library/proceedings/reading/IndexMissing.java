package org.hexapla.library.proceedings.reading;

import org.hexapla.kernel.Problem;

/// No index of that session was issued.
public final class IndexMissing extends Problem {

    public IndexMissing(String session) {
        super(Category.NOT_FOUND, "proceedings.missing", session);
    }
}
