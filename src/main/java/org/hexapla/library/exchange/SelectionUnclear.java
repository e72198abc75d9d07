package org.hexapla.library.exchange;

import org.hexapla.kernel.Problem;

/// Which records are meant cannot be told.
public final class SelectionUnclear extends Problem {

    private static final long serialVersionUID = 1;

    SelectionUnclear(String key, Object... arguments) {
        super(Category.MISTAKE, key, arguments);
    }
}
