package org.hexapla.authorities.register;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Short readable codes from names in any script.
public final class Codes {

    private static final int LONGEST = 56;

    private Codes() {}

    /// The name in plain small letters, with a number where that is taken already.
    public static String free(String name, Predicate<String> isTaken) {
        var plain = Transliterator.getInstance("Any-Latin; Latin-ASCII")
                .transliterate(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        var stem = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> stem.isEmpty() || number > 1 ? (stem + "-" + number).replaceAll("^-", "n") : stem)
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }
}
