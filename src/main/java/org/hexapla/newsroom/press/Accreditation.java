package org.hexapla.newsroom.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;

/// What a journalist asked for, and what became of it.
///
/// @param until the last day on which it holds; null where it is not accepted
/// @param reason why it was refused; empty where it was not
public record Accreditation(
        long id,
        PersonId person,
        Application application,
        State state,
        Instant applied,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String reason) {

    /// What a journalist says of themselves.
    ///
    /// @param language in which they are written to
    /// @param contact a telephone number or an address, by which they are reached
    public record Application(String organisation, Medium medium, Country country, Language language, String contact) {}

    public enum Medium {
        PRINT,
        ONLINE,
        AGENCY,
        RADIO,
        TELEVISION,
        FREELANCE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "press.medium." + code();
        }

        static Optional<Medium> parse(String code) {
            return Stream.of(values())
                    .filter(medium -> medium.code().equals(code))
                    .findFirst();
        }
    }

    public enum State {
        APPLIED,
        ACCEPTED,
        REFUSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "press.state." + code();
        }
    }
}
