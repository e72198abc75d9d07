package org.hexapla.search;

import org.hexapla.kernel.Problem;

/// A question that cannot be answered as it stands; the message says what to change.
public final class QuestionNotUnderstood extends Problem {

    public QuestionNotUnderstood(String messageKey, Object... arguments) {
        super(Category.MISTAKE, messageKey, arguments);
    }
}
