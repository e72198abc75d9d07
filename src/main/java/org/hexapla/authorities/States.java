package org.hexapla.authorities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The states that are or were members of the organisation, and the observers, with the names they bore at each
/// time.
public interface States {

    Optional<State> find(StateCode code);

    /// All, by code.
    List<State> all();

    /// The state that a code (ISO alpha-2, alpha-3 or our own) or a name in any official language, of that day
    /// or not, means; among several that bore a name, the one that was a member on the day.
    Optional<State> recognise(String codeOrName, LocalDate day);

    /// The geographical groups of the statisticians (M49) that it belongs to, the widest first; none where they
    /// were not imported or it is no more.
    List<Region> regionsOf(StateCode code);

    /// Its terms of office as far as they are known, the earliest first.
    List<Term> termsOf(StateCode code);

    /// A state.
    ///
    /// @param successor the state that continues it, where it is no more
    record State(StateCode code, @Nullable StateCode successor, List<Membership> memberships, List<DatedName> names) {

        /// The name it bore on a day; the nearest one where none is recorded.
        public LocalizedText nameOn(LocalDate day) {
            return names.stream()
                    .filter(name -> name.holdsOn(day))
                    .findFirst()
                    .orElseGet(names::getLast)
                    .name();
        }

        /// Its present, or last, name.
        public LocalizedText name() {
            return names.getLast().name();
        }

        public boolean isMemberOn(LocalDate day) {
            return memberships.stream().anyMatch(membership -> membership.holdsOn(day));
        }
    }

    /// @param from the first day, null for as long as is known
    /// @param until the last day, null for still
    record DatedName(
            LocalizedText name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }
    }

    /// @param from the day of admission
    /// @param until the last day, null for still
    record Membership(LocalDate from, @Nullable LocalDate until) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /// A geographical group, by its M49 code (`202`).
    record Region(String code, LocalizedText name) {}

    /// Years in an organ, both included.
    ///
    /// @param body by its symbol: `S`
    /// @param lastYear null for still
    record Term(String body, int firstYear, @Nullable Integer lastYear, Seat seat) {}

    /// What a state was in an organ.
    enum Seat {
        PERMANENT,
        ELECTED,
        /// One of its nationals presided.
        PRESIDENT;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public static Optional<Seat> parse(String code) {
            return java.util.stream.Stream.of(values())
                    .filter(seat -> seat.code().equals(code))
                    .findFirst();
        }
    }
}
