package org.hexapla.authorities.headings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingContent;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Persons and bodies of the authority file as things to be found themselves, by any of their forms. What has a
/// code is found already by what the code stands for.
@Component
class HeadingSource implements SearchSource {

    static final String KIND = "authorities.heading";
    private static final int BATCH = 500;

    private final HeadingTable headings;

    HeadingSource(HeadingTable headings) {
        this.headings = headings;
    }

    static ItemRef item(AuthorityId heading) {
        return new ItemRef(KIND, heading.toString());
    }

    /// Whether readers are offered it as something by itself.
    static boolean isSoughtAlone(HeadingContent content) {
        return content.code().isEmpty()
                && switch (content.kind()) {
                    case PERSON, CORPORATE, MEETING -> true;
                    case TITLE, SERIES, TOPIC, PLACE, SESSION, AGENDA_ITEM -> false;
                };
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var ids = items.stream()
                .flatMap(item -> AuthorityId.parse(item.id()).stream())
                .toList();
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        headings.entries(ids).values().stream()
                .filter(entry -> entry.isLive() && isSoughtAlone(entry.content()))
                .forEach(entry -> documents.put(item(entry.id()), document(entry)));
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        var ids = headings.after(null, BATCH);
        while (!ids.isEmpty()) {
            batches.accept(ids.stream().map(HeadingSource::item).toList());
            ids = headings.after(ids.getLast(), BATCH);
        }
    }

    private static SearchDocument document(HeadingEntry entry) {
        var content = entry.content();
        return new SearchDocument(
                item(entry.id()),
                "/names/" + entry.id(),
                List.of(),
                "",
                name(content),
                List.of(variants(content)),
                Map.of(),
                Set.of(),
                Map.of("type", List.of(content.kind().code())),
                null);
    }

    static LocalizedText name(HeadingContent content) {
        return content.name().isEmpty()
                ? LocalizedText.of(SeeFrom.languageOf(content.text()), content.text())
                : content.name();
    }

    private static LocalizedText variants(HeadingContent content) {
        var texts = content.seeFrom().stream()
                .collect(Collectors.groupingBy(
                        SeeFrom::language, TreeMap::new, Collectors.mapping(SeeFrom::text, Collectors.joining("; "))));
        return new LocalizedText(texts);
    }
}
