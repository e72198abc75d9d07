package org.hexapla.authorities.register;

import org.hexapla.kernel.Problem;

/// Somebody else changed the entry in the meantime.
public final class EntryChanged extends Problem {

    public EntryChanged(String id) {
        super(Category.CONFLICT, "authorities.problem.changed", id);
    }
}
