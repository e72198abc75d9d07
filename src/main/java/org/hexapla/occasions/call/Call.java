package org.hexapla.occasions.call;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.EventCode;

/// What an event asks people to send in.
///
/// @param version counts its changes, from 1
public record Call(EventCode event, int version, State state, Terms terms) {

    /// Where it is read, after the language.
    public String path() {
        return "/events/" + event + "/call";
    }

    public String deskPath() {
        return "/occasions/events/" + event + "/call";
    }

    /// @param words what is asked for; may have none
    /// @param form that contributors fill in
    /// @param kinds of contributions: talk, poster, panel
    /// @param criteria by which reviewers score
    /// @param isBlind whether reviewers do not see whose it is
    /// @param reviews how many it takes to accept
    /// @param closes the last day, by the clock of each contributor
    public record Terms(
            LocalizedText words,
            FormCode form,
            List<Named> kinds,
            List<Named> criteria,
            boolean isBlind,
            int reviews,
            LocalDate closes) {

        public Terms {
            kinds = List.copyOf(kinds);
            criteria = List.copyOf(criteria);
        }
    }

    /// Something with a code and a name.
    public record Named(String code, LocalizedText name) {

        static boolean isCode(String written) {
            return written.matches("[a-z0-9]+(-[a-z0-9]+)*") && written.length() <= 40;
        }
    }

    /// Whether something can still be sent: until the last day is over by that clock.
    public boolean isOpenAt(Instant now, ZoneId zone) {
        return state == State.OPEN && !now.atZone(zone).toLocalDate().isAfter(terms.closes());
    }

    public Optional<Named> kind(String code) {
        return terms.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    public LocalizedText kindOf(Contribution contribution) {
        return kind(contribution.kind()).map(Named::name).orElse(LocalizedText.none());
    }

    public enum State {
        DRAFT,
        OPEN,
        /// The proceedings are there to read.
        PUBLISHED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "calls.state." + code();
        }

        boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT -> next == OPEN;
                case OPEN -> next == PUBLISHED || next == DRAFT;
                case PUBLISHED -> next == OPEN;
            };
        }

        public List<State> next() {
            return Stream.of(values()).filter(this::mayBecome).toList();
        }

        static Optional<State> parse(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }
}
