package org.hexapla.occasions.event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.RecordingId;
import org.hexapla.occasions.EventCode;
import org.jspecify.annotations.Nullable;

/// Something people come to.
///
/// @param version counts its changes, from 1
public record Event(EventCode code, int version, Content content, State state, Instant changed) {

    /// Where it opens, after the language.
    public String path() {
        return "/events/" + code;
    }

    public String deskPath() {
        return "/occasions/events/" + code;
    }

    /// Whether anybody may know of it.
    public boolean isPublic() {
        return state != State.DRAFT;
    }

    public boolean isOver(Instant now) {
        return !content.when().ends().isAfter(now);
    }

    /// @param kind the code of an [EventKind]
    /// @param recordings what was filmed or recorded of it
    public record Content(
            String kind,
            Words words,
            When when,
            Venue venue,
            Tongues tongues,
            Bonds bonds,
            Admission admission,
            List<RecordingId> recordings) {

        public Content {
            recordings = List.copyOf(recordings);
        }
    }

    public record Words(LocalizedText title, LocalizedText summary, LocalizedText description) {}

    /// From a moment to a moment, told by the clock of the place.
    public record When(Instant starts, Instant ends, Zone zone) {

        public When {
            if (ends.isBefore(starts)) {
                throw new IllegalArgumentException("it ends at %s, before it begins at %s".formatted(ends, starts));
            }
        }

        public ZonedDateTime start() {
            return starts.atZone(zone.id());
        }

        public ZonedDateTime end() {
            return ends.atZone(zone.id());
        }

        public LocalDate firstDay() {
            return start().toLocalDate();
        }

        /// An event that ends at midnight is over with the day before.
        public LocalDate lastDay() {
            var last = ends.isAfter(starts) ? end().minusNanos(1) : end();
            return last.toLocalDate();
        }

        public boolean isOnOneDay() {
            return firstDay().equals(lastDay());
        }
    }

    /// @param place the house or the city; may have no words
    /// @param room may be empty
    /// @param address of the web where it is followed, told only to those who have a place; may be empty
    public record Venue(Mode mode, LocalizedText place, String room, String address) {

        public Venue {
            room = room.strip();
            address = address.strip();
        }
    }

    /// @param spoken what is spoken or signed there, the first of them most
    /// @param interpreted what it is interpreted into
    public record Tongues(List<Language> spoken, List<Language> interpreted) {

        public Tongues {
            spoken = List.copyOf(spoken);
            interpreted = List.copyOf(interpreted);
        }

        /// All in which it can be followed.
        public List<Language> all() {
            return Stream.concat(spoken.stream(), interpreted.stream())
                    .distinct()
                    .toList();
        }
    }

    /// What ties it to other things, each empty where nothing does.
    ///
    /// @param initiative the code of an initiative
    /// @param country the code of the country where it is
    /// @param observance the code of the day that it observes
    /// @param series the name under which events belong together: the sessions of a course
    public record Bonds(String initiative, String country, String observance, String series) {}

    /// How people come to have a place.
    ///
    /// @param places how many there are; 0 for as many as come
    /// @param closes until when people register; null until it begins
    /// @param largest how many may be in a group, with whoever registers it; 1 for nobody else
    public record Admission(How how, int places, @Nullable Instant closes, int largest) {

        public static final Admission NONE = new Admission(How.NONE, 0, null, 1);

        public Admission {
            if (places < 0 || largest < 1) {
                throw new IllegalArgumentException("%d places, groups of %d".formatted(places, largest));
            }
        }

        public boolean isLimited() {
            return places > 0;
        }
    }

    /// Whether people may register now.
    public boolean isOpenAt(Instant now) {
        var closes = content.admission().closes();
        return state == State.ANNOUNCED
                && content.admission().how() != How.NONE
                && now.isBefore(closes == null ? content.when().ends() : closes);
    }

    public enum How {
        /// Nobody registers.
        NONE,
        /// Who registers has a place while there are any.
        OPEN,
        /// The focal point of the organisation agrees, or the staff.
        APPROVED,
        /// Only who was invited.
        INVITED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "events.how." + code();
        }

        static Optional<How> parse(String code) {
            return Stream.of(values()).filter(how -> how.code().equals(code)).findFirst();
        }
    }

    public enum Mode {
        IN_PERSON,
        ON_LINE,
        HYBRID;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String messageKey() {
            return "events.mode." + code();
        }

        public boolean hasPlace() {
            return this != ON_LINE;
        }

        static Optional<Mode> parse(String code) {
            return Stream.of(values()).filter(mode -> mode.code().equals(code)).findFirst();
        }
    }

    public enum State {
        DRAFT,
        ANNOUNCED,
        CANCELLED,
        HELD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "events.state." + code();
        }

        public boolean mayBecome(State next) {
            return switch (this) {
                case DRAFT -> next == ANNOUNCED;
                case ANNOUNCED -> next == CANCELLED || next == HELD;
                // What was called off by mistake is on again.
                case CANCELLED -> next == ANNOUNCED;
                case HELD -> false;
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
