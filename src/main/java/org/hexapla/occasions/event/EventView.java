package org.hexapla.occasions.event;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Recording;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// An event as readers meet it.
///
/// @param observed the name of the day that it observes; no words where none
/// @param initiative the name of what it belongs to; no words where none
/// @param recordings what may be shown of it
/// @param parts what may be shown of parts of the programme
/// @param series the other events of its series
/// @param register where people register, after the language; null where they cannot now
/// @param jsonLd the same for machines (schema.org)
public record EventView(
        Event event,
        EventKind kind,
        Programme programme,
        LocalizedText observed,
        LocalizedText initiative,
        List<Recording> recordings,
        List<Recording> parts,
        List<Event> series,
        @Nullable String register,
        String jsonLd,
        boolean isStaff) {

    /// What was recorded of a part of the programme, where it may be shown; else null.
    public @Nullable Recording of(Programme.Session session) {
        return parts.stream()
                .filter(recording -> recording.id().equals(session.recording()))
                .findFirst()
                .orElse(null);
    }

    /// Where all events of its series are, after the language.
    public String seriesPath() {
        return UriComponentsBuilder.fromPath("/events")
                .queryParam("series", "{series}")
                .encode()
                .build(event.content().bonds().series())
                .toString();
    }
}
