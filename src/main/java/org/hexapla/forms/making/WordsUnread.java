package org.hexapla.forms.making;

import org.hexapla.kernel.Problem;

/// A machine's words cannot be taken: a form does not say of its words who wrote them.
final class WordsUnread extends Problem {

    private static final long serialVersionUID = 1;

    WordsUnread() {
        super(Category.MISTAKE, "forms.problem.machine");
    }
}
