package org.hexapla.programme.linter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;

/// The words of one language by which numbers, days, lists and comparisons are known: `linter/<language>.properties`,
/// each value a part of a regular expression.
final class Lexicon {

    /// Matches nothing: a language need not have a word for everything.
    private static final String NEVER = "(?!)";

    private static final Map<Language, Lexicon> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> words;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    private Lexicon(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /// The lexicon of a language; one that has none is read with the English one, whose digits all share.
    static Lexicon of(Language language) {
        return ALL.computeIfAbsent(Language.OFFICIAL.contains(language) ? language : Language.EN, Lexicon::load);
    }

    private static Lexicon load(Language language) {
        try (var stream = Lexicon.class.getResourceAsStream("/linter/" + language + ".properties")) {
            if (stream == null) {
                throw new IllegalStateException("no lexicon for " + language);
            }
            var read = new Properties();
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var words = new TreeMap<String, String>();
            read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
            return new Lexicon(language, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    boolean isChinese() {
        return language.equals(Language.ZH);
    }

    boolean isArabic() {
        return language.equals(Language.AR);
    }

    /// The words of a key as a part of a larger expression.
    String words(String key) {
        return "(?:" + words.getOrDefault(key, NEVER) + ")";
    }

    /// The keys that begin so, without their beginning, and their words.
    Map<String, String> under(String prefix) {
        var found = new TreeMap<String, String>();
        words.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value);
            }
        });
        return found;
    }

    /// The words of a key where they stand by themselves.
    Pattern pattern(String key) {
        return patterns.computeIfAbsent(key, _ -> compile(bounded(words(key))));
    }

    boolean has(String key, CharSequence text) {
        return pattern(key).matcher(text).find();
    }

    /// An expression that does not begin or end within a word. Chinese has no blanks, and Arabic joins short words in
    /// front.
    String bounded(String expression) {
        if (isChinese()) {
            return expression;
        }
        return (isArabic() ? "(?<![\\p{L}])(?:[وفبلك]{0,2})?" : "(?<![\\p{L}\\d])") + expression + "(?!\\p{L})";
    }

    /// Fills `{key}` with the words of the key.
    Pattern compiled(String expression) {
        return patterns.computeIfAbsent(
                expression,
                _ -> compile(Pattern.compile("\\{([a-z][a-z0-9.-]*)}")
                        .matcher(expression)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(words(found.group(1))))));
    }

    private static Pattern compile(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
