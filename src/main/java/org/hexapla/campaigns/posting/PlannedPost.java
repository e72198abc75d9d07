package org.hexapla.campaigns.posting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// Something that is to be posted from an account.
///
/// @param id 0 where it is not kept yet
/// @param account the code of the account
/// @param accountName how it is called
/// @param zone by whose clock the time is
/// @param address what the words lead to; may be empty
/// @param campaign its code, or empty
/// @param handedTo whoever posts it; empty until it is handed over
/// @param post what came of it; null until it is posted
public record PlannedPost(
        long id,
        int version,
        String account,
        String accountName,
        Language language,
        LocalDate day,
        LocalTime time,
        String zone,
        String words,
        String address,
        String campaign,
        State state,
        UUID plannedBy,
        String handedTo,
        @Nullable Long post,
        Instant changed) {

    /// How far it is.
    public enum State {
        PLANNED,
        APPROVED,
        HANDED_OVER,
        POSTED,
        DROPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        /// Whether its words may still be changed.
        public boolean isOpen() {
            return this == PLANNED || this == APPROVED;
        }
    }

    /// The beginning of its words.
    public String title() {
        return words.length() <= 80
                ? words
                : words.substring(0, Character.isHighSurrogate(words.charAt(78)) ? 78 : 79) + "…";
    }
}
