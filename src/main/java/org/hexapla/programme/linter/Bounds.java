package org.hexapla.programme.linter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.kernel.Language;
import org.hexapla.programme.linter.Quantity.Bound;

/// The words before and behind a number that bind it: "more than", "nearly", "or more".
final class Bounds {

    private static final int REACH = 32;
    private static final List<Bound> BINDING = List.of(Bound.MORE, Bound.LESS, Bound.NEARLY, Bound.ABOUT);

    private static final Map<Language, String> ALL = new ConcurrentHashMap<>();

    private Bounds() {}

    /// What binds the number between two places. Of several words before it those count that begin first: "no more
    /// than" holds "more than", but means the opposite.
    static Bound of(Lexicon lexicon, String text, int start, int end) {
        var found = before(lexicon, text.substring(Math.max(0, start - REACH), start));
        return found == Bound.EXACT ? behind(lexicon, text, end) : found;
    }

    /// What the end of a text binds.
    static Bound before(Lexicon lexicon, String before) {
        var found = Bound.EXACT;
        int first = Integer.MAX_VALUE;
        for (var bound : BINDING) {
            var words = lexicon.compiled(edge(lexicon) + "{before." + code(bound) + "} *(?:the |a |an |ال)?$")
                    .matcher(before);
            if (words.find() && words.start() < first) {
                first = words.start();
                found = bound;
            }
        }
        return found;
    }

    private static Bound behind(Lexicon lexicon, String text, int end) {
        var after = text.substring(end, Math.min(text.length(), end + REACH / 2));
        return BINDING.stream()
                .filter(bound -> lexicon.compiled("^ *{after." + code(bound) + "}")
                        .matcher(after)
                        .find())
                .findFirst()
                .orElse(Bound.EXACT);
    }

    /// All binding words as a part of an expression, with what may stand between them and the number.
    static String expression(Lexicon lexicon) {
        return ALL.computeIfAbsent(lexicon.language(), _ -> joined(lexicon));
    }

    private static String joined(Lexicon lexicon) {
        var words = BINDING.stream()
                .map(bound -> lexicon.words("before." + code(bound)))
                .reduce((one, other) -> one + "|" + other)
                .orElse("");
        return "(?:" + (lexicon.isArabic() ? "[وفبلك]{0,2}" : "") + "(?:" + words + ") *(?:the |a |an |ال)?)";
    }

    private static String edge(Lexicon lexicon) {
        return lexicon.isChinese() ? "" : lexicon.isArabic() ? "(?<!\\p{L})[وفبلك]{0,2}" : "(?<!\\p{L})";
    }

    private static String code(Bound bound) {
        return bound.name().toLowerCase(Locale.ROOT);
    }
}
