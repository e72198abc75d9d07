package org.hexapla.library.eresources;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Resources as the index wants them; what has ended is found no more.
@Component
class ResourceSource implements SearchSource {

    private final Resources resources;

    ResourceSource(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String kind() {
        return "eresources.resource";
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        for (var item : items) {
            resources
                    .find(new ResourceId(Long.parseLong(item.id())))
                    .filter(kept -> kept.record().isOffered())
                    .ifPresent(kept -> documents.put(item, document(kept)));
        }
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        batches.accept(resources.all().stream().map(kept -> kept.id().item()).toList());
    }

    private static SearchDocument document(Kept<ResourceId, Resource> kept) {
        var about = kept.record().about();
        var subjects = about.subjects().stream().map(ConceptId::value).toList();
        return new SearchDocument(
                kept.id().item(),
                kept.id().path(),
                List.of(),
                "",
                about.name(),
                List.of(about.description(), LocalizedText.of(Language.EN, about.vendor())),
                Map.of(),
                subjects.stream().collect(Collectors.toSet()),
                Map.of(
                        "type",
                        List.of("e-resource"),
                        "subject",
                        subjects,
                        "language",
                        about.languages().stream().map(Language::tag).toList()),
                null);
    }
}
