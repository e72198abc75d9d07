package org.hexapla.media;

import org.hexapla.kernel.Problem;

/// Somebody else changed the same thing first.
public final class MediaChanged extends Problem {

    private static final long serialVersionUID = 1;

    public MediaChanged() {
        super(Category.CONFLICT, "media.problem.changed");
    }
}
