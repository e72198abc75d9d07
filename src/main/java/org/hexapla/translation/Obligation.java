package org.hexapla.translation;

import java.time.Duration;
import java.util.List;
import org.hexapla.kernel.Language;

/// In which languages things of a kind are owed.
///
/// @param languages no others count as missing
/// @param within how long after the first language the others are due; nothing where there is no hurry
public record Obligation(List<Language> languages, Duration within) {

    public Obligation {
        languages = List.copyOf(languages);
        if (within.isNegative()) {
            throw new IllegalArgumentException("due before it began: " + within);
        }
    }
}
