package org.hexapla.calendar;

import com.ibm.icu.text.TimeZoneNames;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// A clock on a wall by which people agree on times.
public record Zone(ZoneId id) {

    /// Those of the houses of the organisation, the common one first.
    public static final List<Zone> ALL = List.of(
            of("UTC"),
            of("America/New_York"),
            of("Europe/Zurich"),
            of("Europe/Vienna"),
            of("Africa/Nairobi"),
            of("Africa/Addis_Ababa"),
            of("Asia/Beirut"),
            of("Asia/Bangkok"),
            of("America/Santiago"));

    /// The zone of a name that came from a form; nothing where it is none of ours.
    public static Optional<Zone> parse(String written) {
        return ALL.stream().filter(zone -> zone.id.getId().equals(written)).findFirst();
    }

    /// Any clock that the database of time zones knows, by its place: `Asia/Dubai`; nothing where it knows none.
    public static Optional<Zone> anywhere(String written) {
        var name = written.strip();
        return parse(name)
                .or(() -> name.indexOf('/') > 0 && ZoneId.getAvailableZoneIds().contains(name)
                        ? Optional.of(of(name))
                        : Optional.empty());
    }

    /// The instant that a form wrote as `2026-11-22T10:00` by this clock.
    public Optional<Instant> at(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written.strip()).atZone(id).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Zone of(String name) {
        return new Zone(ZoneId.of(name));
    }

    /// The instant that a form wrote as `2026-11-22T10:00` by the clock of a zone.
    public static Optional<Instant> instant(String written, String zone) {
        try {
            return parse(zone)
                    .map(known -> LocalDateTime.parse(written).atZone(known.id).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// The city whose clock it is, in a language.
    public String name(Language language) {
        if (id.getId().equals("UTC")) {
            return "UTC";
        }
        var city = TimeZoneNames.getInstance(language.locale()).getExemplarLocationName(id.getId());
        return city == null ? id.getId() : city;
    }
}
