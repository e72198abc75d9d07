package org.hexapla.newsroom.story;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.newsroom.ItemId;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Published items in the index, in all their languages. What is not for anybody is not found.
@Component
class ItemSource implements SearchSource {

    private static final int BATCH = 500;

    private final Items items;
    private final ReadingItems reading;
    private final MediaPieces media;

    ItemSource(Items items, ReadingItems reading, MediaPieces media) {
        this.items = items;
        this.reading = reading;
        this.media = media;
    }

    @Override
    public String kind() {
        return ItemId.KIND;
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> refs) {
        var ids = new LinkedHashSet<ItemId>();
        refs.forEach(ref -> ItemId.parse(ref.id()).ifPresent(ids::add));
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        items.published(ids).values().stream()
                .filter(Item::isPublished)
                .filter(reading::isForAnybody)
                .forEach(item -> documents.put(item.id().item(), document(item)));
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        for (var ids = items.publishedAfter(0, BATCH);
                !ids.isEmpty();
                ids = items.publishedAfter(ids.getLast().value(), BATCH)) {
            batches.accept(ids.stream().map(ItemId::item).toList());
        }
    }

    private SearchDocument document(Item item) {
        var leads = new TreeMap<Language, String>();
        var texts = new TreeMap<Language, String>();
        item.editions().forEach((language, edition) -> {
            if (edition.isReadable()) {
                leads.put(language, edition.copy().lead());
                texts.put(language, (edition.copy().words() + "\n\n" + media.words(edition.copy(), language)).strip());
            }
        });
        var first = item.editions().values().stream()
                .map(Item.Edition::first)
                .sorted()
                .findFirst();
        return new SearchDocument(
                item.id().item(),
                "/stories/" + item.id(),
                List.of(),
                "",
                item.title(),
                List.of(new LocalizedText(leads)),
                texts,
                Set.copyOf(item.details().concepts()),
                Map.of(
                        "type",
                        List.of(item.type()),
                        "language",
                        texts.keySet().stream().map(Language::tag).toList()),
                first.map(at -> PartialDate.of(at.atZone(ZoneOffset.UTC).toLocalDate()))
                        .orElse(null));
    }
}
