package org.hexapla.library.eresources.titles;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Titles as the index wants them: found by their words and by their numbers.
@Component
class TitleSource implements SearchSource {

    private static final int BATCH = 500;

    private final Titles titles;

    TitleSource(Titles titles) {
        this.titles = titles;
    }

    @Override
    public String kind() {
        return "eresources.title";
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        titles.find(items.stream()
                        .map(item -> new TitleId(Long.parseLong(item.id())))
                        .toList())
                .forEach((id, stored) -> {
                    if (!stored.isGone()) {
                        documents.put(id.item(), document(id, stored.title()));
                    }
                });
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        var ids = titles.after(0, BATCH);
        while (!ids.isEmpty()) {
            batches.accept(ids.stream().map(TitleId::item).toList());
            ids = titles.after(ids.getLast().value(), BATCH);
        }
    }

    private static SearchDocument document(TitleId id, ListedTitle title) {
        var language = title.language();
        var first = title.rows().getFirst();
        return new SearchDocument(
                id.item(),
                id.path(),
                Stream.of(KbartColumn.PRINT_IDENTIFIER, KbartColumn.ONLINE_IDENTIFIER)
                        .map(first::get)
                        .filter(number -> !number.isEmpty())
                        .distinct()
                        .toList(),
                "",
                LocalizedText.of(language, title.title()),
                Stream.of(title.publisher(), first.get(KbartColumn.FIRST_AUTHOR), first.get(KbartColumn.FIRST_EDITOR))
                        .filter(words -> !words.isEmpty())
                        .map(words -> LocalizedText.of(language, words))
                        .toList(),
                Map.of(),
                Set.of(),
                Map.of("type", List.of(title.isSerial() ? "e-journal" : "e-book")),
                null);
    }
}
