package org.hexapla.occasions.bureau;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.jspecify.annotations.Nullable;

/// A briefing that somebody asked for.
///
/// @param speaker who gives it; null while nobody does
/// @param event the event that it became
/// @param rating from 1 to 5 by whoever asked; 0 while they said nothing
public record Briefing(
        long id,
        Asking asking,
        State state,
        @Nullable Long speaker,
        @Nullable Long claim,
        Optional<EventCode> event,
        int rating,
        String feedback) {

    /// @param language in which they are written to
    /// @param spoken in which the briefing is wanted
    /// @param people how many listen
    public record Asking(
            String name,
            String mail,
            String organisation,
            Language language,
            Language spoken,
            String topic,
            Instant starts,
            Instant ends,
            Zone zone,
            String place,
            int people,
            String note) {

        /// The organisation that asks, or the person where there is none.
        public String by() {
            return organisation.isEmpty() ? name : organisation;
        }
    }

    /// Whether somebody gives it, or has.
    public boolean isAgreed() {
        return state == State.CONFIRMED || state == State.HELD;
    }

    public enum State {
        ASKED,
        CONFIRMED,
        DECLINED,
        CANCELLED,
        /// It was given, and who was there is noted.
        HELD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "bureau.state." + code();
        }

        static Optional<State> parse(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }
}
