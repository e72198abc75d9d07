package org.hexapla.programme.report;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;

/// Words with figures in them: `{name}` says the figure, `{name, plural, one {# person} other {# people}}` lets the
/// language choose its form by it, `^[A/RES/76/84]` sets a footnote with a symbol.
final class LiveText {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*([a-z][a-z0-9_]*)\\s*([,}])");
    private static final Pattern NOTE = Pattern.compile("\\^\\[([^\\[\\]{}]{1,200})]");

    // Signs of the private use area, which no text has, show afterwards where a figure or a note stands.
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern MARKED = Pattern.compile(OPEN + "([nf]):([^:]*):([^" + CLOSE + "]*)" + CLOSE);

    private LiveText() {}

    /// A stretch of what comes out.
    sealed interface Piece {
        String text();
    }

    record Words(String text) implements Piece {}

    record Number(SaidNumber said) implements Piece {
        @Override
        public String text() {
            return said.words();
        }
    }

    record Note(String text) implements Piece {}

    /// The names of the figures in words.
    static Set<String> names(String words) {
        var names = new TreeSet<String>();
        ARGUMENT.matcher(words).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /// The symbols in the footnotes of words, in their order.
    static List<String> notes(String words) {
        return NOTE.matcher(words)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
    }

    /// What is wrong with the pattern of words; nothing if it can be read.
    static Optional<String> fault(String words) {
        try {
            new MessageFormat(prepared(words));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /// The words with what their figures say. A figure that is not bound keeps its braces, so that an editor sees it.
    static List<Piece> write(String words, Language language, Map<String, SaidNumber> figures) {
        var arguments = new HashMap<String, Object>();
        names(words).forEach(name -> {
            var said = figures.get(name);
            arguments.put(name, said == null ? "{" + name + "}" : OPEN + "f:" + name + ":" + said.words() + CLOSE);
            arguments.put(name + "_number", said == null ? 0 : said.number());
        });
        String written;
        try {
            written = new MessageFormat(prepared(words), language.locale()).format(arguments);
        } catch (IllegalArgumentException _) {
            written = words;
        }
        return pieces(written, figures);
    }

    private static List<Piece> pieces(String written, Map<String, SaidNumber> figures) {
        var pieces = new ArrayList<Piece>();
        int end = 0;
        for (var mark = MARKED.matcher(written); mark.find(); end = mark.end()) {
            if (mark.start() > end) {
                pieces.add(new Words(written.substring(end, mark.start())));
            }
            var said = figures.get(mark.group(2));
            pieces.add(mark.group(1).equals("f") && said != null ? new Number(said) : new Note(mark.group(3)));
        }
        if (end < written.length()) {
            pieces.add(new Words(written.substring(end)));
        }
        return List.copyOf(pieces);
    }

    /// ICU's pattern of it: the form is chosen by the number, and `#` says the words, not the bare number.
    private static String prepared(String words) {
        var text = NOTE.matcher(words.replace("'", "’")).replaceAll(OPEN + "n::$1" + CLOSE);
        var pattern = new StringBuilder();
        var open = new ArrayDeque<String>();
        var argument = ARGUMENT.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character == '{' && argument.region(i, text.length()).lookingAt()) {
                var isPlain = argument.group(2).equals("}");
                pattern.append('{').append(argument.group(1)).append(isPlain ? "}" : "_number,");
                if (!isPlain) {
                    open.push(argument.group(1));
                }
                i = argument.end() - 1;
            } else if (character == '#' && open.stream().anyMatch(name -> !name.isEmpty())) {
                pattern.append('{')
                        .append(open.stream()
                                .filter(name -> !name.isEmpty())
                                .findFirst()
                                .orElseThrow())
                        .append('}');
            } else {
                if (character == '{') {
                    open.push("");
                } else if (character == '}' && !open.isEmpty()) {
                    open.pop();
                }
                pattern.append(character);
            }
        }
        return pattern.toString();
    }
}
