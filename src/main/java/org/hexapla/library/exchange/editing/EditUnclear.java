package org.hexapla.library.exchange.editing;

import org.hexapla.kernel.Problem;

/// What was filled in for a batch edit cannot be done.
final class EditUnclear extends Problem {

    private static final long serialVersionUID = 1;

    EditUnclear(String key, Object... arguments) {
        super(Category.MISTAKE, key, arguments);
    }
}
