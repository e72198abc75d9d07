package org.hexapla.occasions.visit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.tour.Mode;

/// A visit that took place.
///
/// @param key by which it is told from others: that of a file, or of the time of a tour
public record Visit(String key, String station, LocalDate day, Mode mode, Kind kind, Language language) {

    public enum Kind {
        PUBLIC,
        SCHOOL,
        BRIEFING,
        /// Guests of the house: a visit, but none of the public.
        PROTOCOL;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "visits.kind." + code();
        }

        static Optional<Kind> parse(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }
}
