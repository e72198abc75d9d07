package org.hexapla.occasions.event;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.RecordingId;
import org.jspecify.annotations.Nullable;

/// What happens at an event, and who speaks.
///
/// @param sessions in the order of their beginnings
/// @param speakers in the order in which they are named
public record Programme(List<Session> sessions, List<Speaker> speakers) {

    public Programme {
        sessions = List.copyOf(sessions);
        speakers = List.copyOf(speakers);
    }

    /// Those of a session.
    public List<Speaker> of(Session session) {
        return speakers.stream()
                .filter(speaker -> speaker.session() != null && speaker.session() == session.id())
                .toList();
    }

    /// Those who belong to the whole event.
    public List<Speaker> ofNoSession() {
        return speakers.stream().filter(speaker -> speaker.session() == null).toList();
    }

    /// @param id 0 for one that is not kept yet
    /// @param room where it is not that of the event; may be empty
    /// @param recording what was recorded of it; null where nothing was
    public record Session(
            long id,
            LocalizedText title,
            Instant starts,
            Instant ends,
            String room,
            @Nullable RecordingId recording) {}

    /// @param id 0 for one that is not kept yet
    /// @param session null for the whole event
    /// @param person the entry of the name, where there is one
    /// @param role what the person is or does: may have no words
    public record Speaker(
            long id,
            @Nullable Long session,
            Optional<PersonNameId> person,
            LocalizedText name,
            LocalizedText role,
            Optional<Country> country,
            PersonName.Gender gender) {

        /// In another session, or none.
        Speaker in(@Nullable Long other) {
            return new Speaker(id, other, person, name, role, country, gender);
        }
    }
}
