package org.hexapla.programme.linter;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;

/// Numbers in words, up to 999, as CLDR spells them; Arabic with the case endings that texts have.
final class NumberWords {

    private static final int LARGEST = 999;
    private static final Map<String, NumberWords> ALL = new ConcurrentHashMap<>();

    private final Map<String, BigDecimal> values = new HashMap<>();
    private final String expression;

    private NumberWords(Language language) {
        if (language.equals(Language.AR)) {
            ArabicNumerals.words(LARGEST).forEach((word, value) -> values.put(key(word), BigDecimal.valueOf(value)));
        } else if (!language.equals(Language.ZH)) {
            spellOut(language);
        }
        this.expression = values.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E[ -]+\\Q"))
                .collect(Collectors.joining("|"));
    }

    static NumberWords of(Language language) {
        return ALL.computeIfAbsent(language.tag(), _ -> new NumberWords(language));
    }

    private void spellOut(Language language) {
        var format = new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
        var sets = Arrays.stream(format.getRuleSetNames())
                .filter(name -> name.contains("cardinal"))
                .toList();
        for (var set : sets) {
            for (int number = 1; number <= LARGEST; number++) {
                var word = key(format.format(number, set));
                values.putIfAbsent(word, BigDecimal.valueOf(number));
                if (language.equals(Language.EN) && number > 100) {
                    values.putIfAbsent(word.replace(" hundred ", " hundred and "), BigDecimal.valueOf(number));
                }
            }
        }
        // "One" and its like are articles and pronouns far more often than numbers.
        values.values().removeIf(BigDecimal.ONE::equals);
        if (language.equals(Language.EN)) {
            values.put("one", BigDecimal.ONE);
            values.put("a dozen", BigDecimal.valueOf(12));
            values.put("two dozen", BigDecimal.valueOf(24));
        }
    }

    /// The longest spellings first, as a part of a regular expression.
    String expression() {
        return expression.isEmpty() ? "(?!)" : expression;
    }

    @org.jspecify.annotations.Nullable
    BigDecimal value(String written) {
        return values.get(key(written));
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u00AD\\u200B]", "")
                .replaceAll("[ -]+", " ")
                .strip();
    }

    static List<String> known(Language language) {
        return List.copyOf(of(language).values.keySet());
    }
}
