package org.hexapla.programme.linter;

import java.util.List;
import java.util.Set;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;

/// One place of a text that cannot be right, or cannot be checked by its readers.
///
/// @param paragraph the position of the paragraph in the text, from 0
/// @param number the printed number of the paragraph
/// @param start where the words begin in the paragraph
/// @param end behind their last character
/// @param said the words
/// @param key the message of what the check says
/// @param arguments for the message
public record Finding(
        Rule rule, int paragraph, String number, int start, int end, String said, String key, List<Object> arguments) {

    private static final Set<Rule> KIN = Set.of(Rule.SUM, Rule.LISTED_COUNT, Rule.SHARE, Rule.APPROXIMATE);

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /// What the check says, to a reader of a language.
    public String says(Language reader) {
        return Messages.text(reader, key, arguments.toArray());
    }

    /// Whether both are about one place and one rule, or begin at one place, so that one of them tells enough: parts
    /// that do not add up may also be too few, and a slip of the pen in a name is no other one in a term.
    boolean overlaps(Finding other) {
        var isOfOneKind = rule == other.rule()
                || rule == Rule.NAME && other.rule() == Rule.TERM
                || start == other.start() && KIN.containsAll(List.of(rule, other.rule()));
        return isOfOneKind && paragraph == other.paragraph() && start < other.end() && other.start() < end;
    }
}
