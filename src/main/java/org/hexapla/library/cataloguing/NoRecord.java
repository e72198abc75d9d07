package org.hexapla.library.cataloguing;

import org.hexapla.kernel.Problem;

/// There is no such record of the library, or only its history.
public final class NoRecord extends Problem {

    public NoRecord(String id) {
        super(Category.NOT_FOUND, "cataloguing.no-record", id);
    }
}
