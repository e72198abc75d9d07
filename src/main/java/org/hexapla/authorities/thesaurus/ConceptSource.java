package org.hexapla.authorities.thesaurus;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.kernel.ItemRef;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Concepts as things to be found themselves, by any of their labels.
@Component
class ConceptSource implements SearchSource {

    private static final String KIND = "authorities.concept";
    private static final int BATCH = 500;

    private final KnownThesaurus thesaurus;

    ConceptSource(KnownThesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    static ItemRef item(ConceptId concept) {
        return new ItemRef(KIND, concept.value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        for (var item : items) {
            ConceptId.parse(item.id())
                    .flatMap(thesaurus::find)
                    .ifPresent(concept -> documents.put(item, document(item, concept)));
        }
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        thesaurus.vocabulary().concepts().keySet().stream()
                .map(ConceptSource::item)
                .gather(Gatherers.windowFixed(BATCH))
                .forEach(batches::accept);
    }

    private static SearchDocument document(ItemRef item, Concept concept) {
        var descriptions = Stream.concat(concept.alternatives().stream(), Stream.of(concept.scopeNote()))
                .filter(text -> !text.isEmpty())
                .toList();
        return new SearchDocument(
                item,
                "/concepts/" + concept.id(),
                List.of(),
                "",
                concept.label(),
                descriptions,
                Map.of(),
                Set.of(),
                Map.of("type", List.of("concept")),
                null);
    }
}
