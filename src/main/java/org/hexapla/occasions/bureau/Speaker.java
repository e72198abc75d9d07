package org.hexapla.occasions.bureau;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.capacity.ResourceId;

/// Somebody who gives briefings.
///
/// @param key by which a file knows them
/// @param topics the codes of what they speak about
/// @param hours when they can be asked, by the clock of their place
public record Speaker(
        long id,
        String key,
        LocalizedText name,
        LocalizedText about,
        Optional<PersonNameId> person,
        String mail,
        String country,
        List<Language> languages,
        List<String> topics,
        Hours hours,
        ResourceId resource) {

    public Speaker {
        languages = List.copyOf(languages);
        topics = List.copyOf(topics);
    }

    /// From an hour to another, on working days.
    public record Hours(Zone zone, int first, int last) {

        boolean contain(Instant from, Instant until) {
            var begins = from.atZone(zone.id());
            var ends = until.atZone(zone.id());
            return begins.getDayOfWeek().getValue() <= 5
                    && begins.toLocalDate().equals(ends.toLocalDate())
                    && begins.getHour() >= first
                    && (ends.getHour() < last || ends.getHour() == last && ends.getMinute() == 0);
        }
    }

    boolean speaks(Briefing.Asking asking) {
        return languages.contains(asking.spoken()) && topics.contains(asking.topic());
    }
}
