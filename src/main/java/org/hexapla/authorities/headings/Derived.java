package org.hexapla.authorities.headings;

import java.util.LinkedHashSet;
import java.util.List;
import org.hexapla.authorities.HeadingContent;

/// Headings whose words are kept elsewhere: concepts by the thesaurus, states by the table of states. Their
/// words are never changed here, or there would be two truths; what only the authority file knows of them is.
final class Derived {

    private Derived() {}

    static boolean isDerived(HeadingContent content) {
        return !content.code().isEmpty()
                && switch (content.kind()) {
                    case TOPIC, PLACE, CORPORATE -> true;
                    case PERSON, MEETING, TITLE, SERIES, SESSION, AGENDA_ITEM -> false;
                };
    }

    /// What a heading becomes that is to be another: it keeps its code, and words that are not its own.
    static HeadingContent keeping(HeadingContent before, HeadingContent wanted) {
        if (before.code().isEmpty() && isDerived(wanted)) {
            return renewed(before, wanted);
        }
        if (before.code().isEmpty() || !wanted.code().isEmpty()) {
            return wanted;
        }
        var coded = wanted.withCode(before.code());
        return isDerived(before)
                ? new HeadingContent(
                        before.kind(),
                        before.parts(),
                        before.name(),
                        before.code(),
                        before.seeFrom(),
                        coded.seeAlso(),
                        coded.facts(),
                        coded.notes())
                : coded;
    }

    /// A heading with the words that its owner gives it now, and all else as it was.
    static HeadingContent renewed(HeadingContent before, HeadingContent owners) {
        var numbers = new LinkedHashSet<>(owners.facts().numbers());
        numbers.addAll(before.facts().numbers());
        var facts = before.facts().withNumbers(List.copyOf(numbers));
        return new HeadingContent(
                owners.kind(),
                owners.parts(),
                owners.name(),
                owners.code(),
                owners.seeFrom(),
                before.seeAlso(),
                facts,
                before.notes());
    }
}
