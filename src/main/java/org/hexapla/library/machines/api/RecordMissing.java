package org.hexapla.library.machines.api;

import org.hexapla.kernel.Problem;

/// There is nothing of this name, or not everybody may have it.
final class RecordMissing extends Problem {

    RecordMissing(String name) {
        super(Category.NOT_FOUND, "library.machines.missing", name);
    }
}
