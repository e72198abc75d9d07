package org.hexapla.library.analysis.suggesting;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hexapla.authorities.Spelling;
import org.hexapla.kernel.Language;

/// Sessions are counted in words: `Eightieth session`, `Quatorzième session`, `восьмидесятая сессия`.
final class Ordinals {

    private static final int MOST = 150;
    private static final Map<String, Integer> WORDS = words();

    private Ordinals() {}

    /// The number that words or digits name.
    static OptionalInt of(String written) {
        var digits = written.replaceAll("[^0-9]", "");
        if (!digits.isEmpty()) {
            return digits.length() < 4 ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
        }
        var number = WORDS.get(Spelling.folded(written));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> words() {
        var words = new HashMap<String, Integer>();
        for (var language : Language.OFFICIAL) {
            var format = new RuleBasedNumberFormat(new ULocale(language.tag()), RuleBasedNumberFormat.SPELLOUT);
            Stream.of(format.getRuleSetNames())
                    .filter(rules -> rules.contains("ordinal") || language.equals(Language.ZH))
                    .forEach(rules -> {
                        for (var number = 1; number <= MOST; number++) {
                            words.putIfAbsent(Spelling.folded(format.format(number, rules)), number);
                        }
                    });
        }
        return words;
    }
}
