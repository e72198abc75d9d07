package org.hexapla.newsroom.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.jspecify.annotations.Nullable;

/// Something that the newsroom means to tell.
///
/// @param id 0 for one that is not kept yet
/// @param version counts its changes, from 1
/// @param source what of another calendar it answers: `observance:water-day:2026`, `meeting:S/PV.9000`; may be empty
/// @param item what has become of it; null while nothing is written
public record Plan(
        long id,
        int version,
        Content content,
        String source,
        @Nullable ItemId item,
        Instant changed) {

    /// What people plan.
    ///
    /// @param time by the clock of the zone; null for a whole day
    /// @param owed the languages in which it is to be told
    public record Content(
            LocalizedText title,
            String type,
            LocalDate day,
            @Nullable LocalTime time,
            Zone zone,
            String desk,
            SortedSet<ChannelCode> channels,
            List<Language> owed,
            String note,
            State state) {

        public Content {
            owed = List.copyOf(owed);
            note = note.strip();
        }

        Content as(State other) {
            return new Content(title, type, day, time, zone, desk, channels, owed, note, other);
        }
    }

    /// Where it opens, after the language.
    public String path() {
        return "/newsroom/planning/" + id;
    }

    public enum State {
        IDEA,
        PLANNED,
        IN_WORK,
        DONE,
        DROPPED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String messageKey() {
            return "planning.state." + code();
        }

        /// Whether somebody still has to do something about it.
        boolean isOpen() {
            return this != DONE && this != DROPPED;
        }

        static Optional<State> parse(String code) {
            return Stream.of(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }
}
