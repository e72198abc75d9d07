package org.hexapla.library.analysis.suggesting;

import java.util.List;

/// One way to find something that a record could say. Reads only; what it cannot tell it leaves out.
interface Rule {

    List<Suggestion> suggest(IssuedText text);

    /// The rule's word in messages: `analysis.rule.<code>`.
    default String code() {
        return Suggestion.ruleOf(getClass());
    }
}
