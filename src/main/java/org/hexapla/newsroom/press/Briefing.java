package org.hexapla.newsroom.press;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.ItemId;
import org.jspecify.annotations.Nullable;

/// Somebody speaks to journalists.
///
/// @param id 0 for one that is not kept yet
/// @param version counts its changes, from 1
/// @param ended when it was over; null before
/// @param item its transcript; null while there is none
public record Briefing(
        long id,
        int version,
        Content content,
        @Nullable Instant ended,
        @Nullable ItemId item,
        Instant changed) {

    /// @param length as it is meant to be
    /// @param place where it is; may be empty
    /// @param link where it can be followed; may be empty
    /// @param languages those spoken or interpreted
    /// @param speakers who speaks, with their functions
    public record Content(
            Kind kind,
            LocalizedText title,
            Instant starts,
            Zone zone,
            Duration length,
            String place,
            String link,
            List<Language> languages,
            String speakers,
            boolean isCancelled) {

        public Content {
            languages = List.copyOf(languages);
            place = place.strip();
            link = link.strip();
            speakers = speakers.strip();
        }

        public ZonedDateTime start() {
            return starts.atZone(zone.id());
        }
    }

    /// Where it opens, after the language.
    public String path() {
        return "/press/briefings/" + id;
    }

    public enum Kind {
        BRIEFING,
        CONFERENCE,
        INTERVIEW;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "press.kind." + code();
        }

        static Optional<Kind> parse(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }
}
