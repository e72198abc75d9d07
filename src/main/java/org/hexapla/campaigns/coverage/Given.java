package org.hexapla.campaigns.coverage;

import java.time.LocalDate;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// What somebody or something brought: an article from a feed or a file, an interview from a person.
///
/// @param key the outlet's own name of it: its address or number
/// @param language nothing where it is to be found out
/// @param body all of its words, for matching alone
/// @param minutes of an interview; 0 where nobody says
/// @param from the file or the address that it came from
/// @param line of the file; 0 where it is none
record Given(
        String outlet,
        String key,
        Kind kind,
        LocalDate day,
        Optional<Language> language,
        String title,
        String address,
        String body,
        String initiative,
        int minutes,
        String from,
        long line) {

    /// In print or on a page, or on the air.
    enum Kind {
        ARTICLE,
        INTERVIEW;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
