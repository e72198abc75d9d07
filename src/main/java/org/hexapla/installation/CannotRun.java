package org.hexapla.installation;

import org.hexapla.kernel.Problem;

/// A command that cannot do what was asked; its message is one sentence that says why and what to do.
final class CannotRun extends Problem {

    CannotRun(String messageKey, Object... arguments) {
        super(Category.CONFLICT, messageKey, arguments);
    }
}
