package org.hexapla.occasions.event;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.authorities.Observance;
import org.hexapla.authorities.Observances;
import org.hexapla.figures.Initiative;
import org.hexapla.figures.Initiatives;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.EventPages;
import org.springframework.stereotype.Component;

/// What stands around an event: the names of what it is tied to, its recordings, and the pages that other topics have
/// about it.
@Component("surroundingsOfEvents")
class Surroundings {

    private final Observances observances;
    private final Initiatives initiatives;
    private final Recordings recordings;
    private final List<EventPages> pages;

    Surroundings(Observances observances, Initiatives initiatives, Recordings recordings, List<EventPages> pages) {
        this.observances = observances;
        this.initiatives = initiatives;
        this.recordings = recordings;
        this.pages = List.copyOf(pages);
    }

    LocalizedText observed(Event event) {
        return observances
                .find(event.content().bonds().observance())
                .map(Observance::name)
                .orElse(LocalizedText.none());
    }

    LocalizedText initiative(Event event) {
        return initiatives
                .find(event.content().bonds().initiative())
                .map(Initiative::name)
                .orElse(LocalizedText.none());
    }

    List<Recording> shown(Collection<RecordingId> wanted) {
        return recordings.find(List.copyOf(wanted)).values().stream()
                .filter(recording -> recording.showing().isShown())
                .toList();
    }

    List<Recording> shown(Programme programme) {
        return shown(programme.sessions().stream()
                .map(Programme.Session::recording)
                .flatMap(Stream::ofNullable)
                .toList());
    }

    List<EventPages.Link> links(EventCode event) {
        return pages.stream().flatMap(page -> page.of(event).stream()).toList();
    }

    List<EventPages.Link> staffLinks(EventCode event) {
        return pages.stream().flatMap(page -> page.forStaff(event).stream()).toList();
    }
}
