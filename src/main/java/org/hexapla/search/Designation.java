package org.hexapla.search;

import java.text.Normalizer;
import java.util.Locale;
import org.hexapla.kernel.Symbol;

/// Symbols and other exact designations, as they are compared.
final class Designation {

    private Designation() {}

    /// Equal for all ways of writing one designation: `a/res/70/1`, `A / RES / 70 / 1`.
    static String key(String written) {
        return Symbol.parse(written)
                .map(Symbol::key)
                .orElseGet(() -> Normalizer.normalize(written, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("\\s+", ""));
    }

    /// Whether a word looks like a symbol, so that it deserves to be looked for as one.
    static boolean looksLikeOne(String word) {
        return word.indexOf('/') > 0 && word.chars().anyMatch(Character::isDigit);
    }
}
