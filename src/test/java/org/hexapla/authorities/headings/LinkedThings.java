package org.hexapla.authorities.headings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingUse;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Records of a module that links to headings, as plain as can be: in memory, each with the numbers that it
/// links to.
@Component
class LinkedThings implements HeadingUse, SearchSource {

    private static final String KIND = "headings.thing";

    private final ConcurrentSkipListMap<String, Set<AuthorityId>> links = new ConcurrentSkipListMap<>();

    ItemRef add(String id, AuthorityId... headings) {
        links.put(id, new TreeSet<>(Set.of(headings)));
        return new ItemRef(KIND, id);
    }

    Set<AuthorityId> links(String id) {
        return Set.copyOf(links.getOrDefault(id, Set.of()));
    }

    void clear() {
        links.clear();
    }

    private List<String> linking(AuthorityId heading) {
        return links.entrySet().stream()
                .filter(entry -> entry.getValue().contains(heading))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public Map<AuthorityId, Long> counts(Collection<AuthorityId> headings) {
        var counts = new HashMap<AuthorityId, Long>();
        headings.forEach(heading -> counts.put(heading, (long) linking(heading).size()));
        counts.values().removeIf(number -> number == 0);
        return counts;
    }

    @Override
    public List<ItemRef> records(AuthorityId heading, int skip, int most) {
        return linking(heading).stream()
                .skip(skip)
                .limit(most)
                .map(id -> new ItemRef(KIND, id))
                .toList();
    }

    @Override
    public long both(AuthorityId losing, AuthorityId gaining) {
        return linking(losing).stream().filter(linking(gaining)::contains).count();
    }

    @Override
    public int relink(AuthorityId losing, AuthorityId gaining, int most) {
        return relink(records(losing, 0, most), losing, gaining);
    }

    @Override
    public int relink(Collection<ItemRef> records, AuthorityId from, AuthorityId to) {
        var done = 0;
        for (var record : records) {
            var linked = links.get(record.id());
            if (record.kind().equals(KIND) && linked != null && linked.remove(from)) {
                linked.add(to);
                done++;
            }
        }
        return done;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var documents = new HashMap<ItemRef, SearchDocument>();
        for (var item : items) {
            var linked = links.get(item.id());
            if (linked != null) {
                documents.put(
                        item,
                        new SearchDocument(
                                item,
                                "/things/" + item.id(),
                                List.of(),
                                "",
                                LocalizedText.of(Language.EN, "Thing " + item.id()),
                                List.of(),
                                Map.of(),
                                Set.copyOf(linked.stream()
                                        .map(AuthorityId::concept)
                                        .toList()),
                                new TreeMap<>(),
                                null));
            }
        }
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        batches.accept(links.keySet().stream().map(id -> new ItemRef(KIND, id)).toList());
    }
}
