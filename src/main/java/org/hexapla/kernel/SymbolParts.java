package org.hexapla.kernel;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where, in a symbol's key, the marks stand of what belongs to another document: Add., Corr., Rev., Supp., Resumption.
final class SymbolParts {

    private static final String WORD = "add(?:enda|endum)?|adenda|amend|corr(?:igend(?:a|um))?|rev|suppl?";
    private static final String NUMBER = "\\d+[a-z]?(?:-\\d+)?";
    private static final String PART = "(?:(?:/|(?<=\\d)\\.(?=supp))(?<word>" + WORD + ")[.-]?(?<number>" + NUMBER
            + ")?\\.?|/?\\((?<again>resum(?:ption|ed))\\.?(?<time>\\d*)\\))";

    private static final Pattern ANYWHERE = Pattern.compile("(?<=.)" + PART + "(?=[/(\\[]|\\.supp|$)");
    private static final Pattern AT_THE_END = Pattern.compile("(?<=.)" + PART + "$");
    private static final Pattern MARK = Pattern.compile("\\[[a-z](?:[-+,&][a-z])*]$|(?<=^[aest]/.{0,200}[\\d)])[a-z]$");

    private SymbolParts() {}

    /// One mark: which letter of the alphabet it sorts under, its number as written, where it begins and ends.
    record Part(char rank, String number, int start, int end) {

        private static Part of(MatchResult match) {
            var again = match.group("again");
            return again == null
                    ? new Part(rank(match.group("word")), written(match.group("number")), match.start(), match.end())
                    : new Part('q', written(match.group("time")), match.start(), match.end());
        }

        private static char rank(String word) {
            return word.startsWith("am") ? 'b' : word.charAt(0);
        }

        private static String written(@Nullable String number) {
            return number == null ? "" : number;
        }
    }

    static Stream<Part> in(String key) {
        return ANYWHERE.matcher(key).results().map(Part::of);
    }

    /// The last mark, if the key ends with one.
    static Optional<Part> last(String key) {
        return AT_THE_END.matcher(key).results().map(Part::of).findFirst();
    }

    /// The key of the document to which all the marks at the end belong.
    static String root(String key) {
        var root = key;
        var part = last(root);
        while (part.isPresent()) {
            root = root.substring(0, part.get().start());
            part = last(root);
        }
        return root;
    }

    /// The length of the key without the letter of a part of a resolution (`[A]`, ` A`).
    static int withoutMark(String key) {
        var mark = MARK.matcher(key);
        return mark.find() && mark.start() > 0 ? mark.start() : key.length();
    }
}
