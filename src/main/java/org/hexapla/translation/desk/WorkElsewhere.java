package org.hexapla.translation.desk;

import org.hexapla.kernel.Problem;

/// What was asked cannot be done with the work as it stands by now.
final class WorkElsewhere extends Problem {

    private static final long serialVersionUID = 1;

    /// @param key what stands in the way
    WorkElsewhere(String key, Work work) {
        super(Category.CONFLICT, key, Long.toString(work.id()));
    }
}
