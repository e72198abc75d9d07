package org.hexapla.occasions.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.media.RecordingId;
import org.hexapla.media.ShowsRecordings;
import org.hexapla.occasions.EventCode;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Events in the index, and where recordings of them lead back to; nothing of drafts.
@Component
class EventSource implements SearchSource, ShowsRecordings {

    private static final int BATCH = 500;

    private final Events events;

    EventSource(Events events) {
        this.events = events;
    }

    @Override
    public String kind() {
        return EventCode.KIND;
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var codes = items.stream()
                .flatMap(item -> EventCode.parse(item.id()).stream())
                .toList();
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        events.find(codes).stream()
                .filter(Event::isPublic)
                .forEach(event -> documents.put(event.code().item(), document(event)));
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        for (var codes = events.publicAfter("", BATCH);
                !codes.isEmpty();
                codes = events.publicAfter(codes.getLast().value(), BATCH)) {
            batches.accept(codes.stream().map(EventCode::item).toList());
        }
    }

    @Override
    public List<Place> of(RecordingId recording) {
        return events.showing(recording).stream()
                .map(event -> new Place(event.content().words().title(), event.path()))
                .toList();
    }

    private static SearchDocument document(Event event) {
        var words = event.content().words();
        return new SearchDocument(
                event.code().item(),
                event.path(),
                List.of(),
                "",
                words.title(),
                List.<LocalizedText>of(words.summary(), event.content().venue().place()),
                words.description().texts(),
                Set.of(),
                Map.of(
                        "type",
                        List.of(event.content().kind()),
                        "language",
                        languages(event),
                        "initiative",
                        Stream.of(event.content().bonds().initiative())
                                .filter(initiative -> !initiative.isEmpty())
                                .toList()),
                PartialDate.of(event.content().when().firstDay()));
    }

    /// Those that have a name in every reader's language: of sign languages only some have.
    private static List<String> languages(Event event) {
        return event.content().tongues().all().stream()
                .filter(language -> Language.OFFICIAL.stream()
                        .noneMatch(reader -> language.nameIn(reader).equals(language.tag())))
                .map(Language::tag)
                .toList();
    }
}
