package org.hexapla.programme.linter;

import java.util.List;
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

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /// What the check says, to a reader of a language.
    public String says(Language reader) {
        return Messages.text(reader, key, arguments.toArray());
    }

    /// Whether both are about one place.
    boolean overlaps(Finding other) {
        return paragraph == other.paragraph() && start < other.end() && other.start() < end;
    }
}
