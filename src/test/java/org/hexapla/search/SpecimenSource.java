package org.hexapla.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;

/// Records that live in memory, for tests of the whole way from a change to a hit.
@Component
class SpecimenSource implements SearchSource {

    /// A title with which a record cannot be loaded.
    static final String BROKEN = "broken";

    private static final String KIND = "search.specimen";

    private final Map<ItemRef, SearchDocument> specimens = new ConcurrentHashMap<>();

    ItemRef put(String id, String title) {
        return put(Documents.of(new ItemRef(KIND, id)).titled(Language.EN, title));
    }

    ItemRef put(Documents documents) {
        var document = documents.document();
        specimens.put(document.item(), document);
        return document.item();
    }

    static Documents specimen(String id) {
        return Documents.of(new ItemRef(KIND, id));
    }

    void remove(String id) {
        specimens.remove(new ItemRef(KIND, id));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var loaded = new HashMap<>(specimens);
        loaded.keySet().retainAll(items);
        if (loaded.values().stream()
                .anyMatch(document -> document.title().words(Language.EN).equals(BROKEN))) {
            throw new IllegalStateException("a record that cannot be loaded");
        }
        return loaded;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        batches.accept(specimens.keySet().stream()
                .filter(item -> !item.id().equals("bad"))
                .sorted(java.util.Comparator.comparing(ItemRef::id))
                .toList());
        batches.accept(List.of());
    }
}
