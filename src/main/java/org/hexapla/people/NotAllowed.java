package org.hexapla.people;

import org.hexapla.kernel.Problem;

/// The acting person may not do this; a visitor is asked to sign in instead.
public final class NotAllowed extends Problem {

    public NotAllowed(String messageKey, Object... arguments) {
        super(Category.NOT_ALLOWED, messageKey, arguments);
    }
}
