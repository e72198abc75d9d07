package org.hexapla.partners.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;

/// That a partner belongs to a programme.
///
/// @param until the last day, unless it is renewed; null for good
/// @param isUnderrepresented whether it came from a state of which there were few members when it came
public record Membership(
        long id,
        ProgrammeCode programme,
        PartnerId partner,
        State state,
        LocalDate since,
        @Nullable LocalDate until,
        boolean isUnderrepresented) {

    public enum State {
        ACTIVE,
        SUSPENDED,
        ENDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What readers are told of how it stands on a day.
    public String messageKey(LocalDate today) {
        return "partners.membership." + (state == State.ACTIVE && isOver(today) ? "lapsed" : state.code());
    }

    /// Whether its term is over by a day, whatever was decided since.
    boolean isOver(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /// What was decided about it.
    ///
    /// @param day from which it holds
    /// @param until the last day of the term that it gives; null where it gives none
    /// @param decision where it is written down: a session, a symbol
    public record Event(
            Kind kind,
            LocalDate day,
            @Nullable LocalDate until,
            String decision,
            String reason,
            Instant at,
            PersonId by) {}

    public enum Kind {
        ADMITTED,
        RENEWED,
        SUSPENDED,
        RESUMED,
        WITHDRAWN,
        ENDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "partners.event." + code();
        }

        public static Optional<Kind> parse(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }

        /// Whether it can be decided of a membership that stands so.
        boolean mayFollow(State state) {
            return switch (this) {
                case ADMITTED -> false;
                case RENEWED, WITHDRAWN, ENDED -> state != State.ENDED;
                case SUSPENDED -> state == State.ACTIVE;
                case RESUMED -> state == State.SUSPENDED;
            };
        }
    }

    /// What can be decided of it now.
    public List<Kind> next() {
        return Stream.of(Kind.values()).filter(kind -> kind.mayFollow(state)).toList();
    }
}
