package org.hexapla.newsroom.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexapla.kernel.ItemRef;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.hexapla.translation.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what an earlier system has published, with the days on which it was. What is there already stays as the
/// house has it.
@Component
class TakingItems {

    private final ItemTable table;
    private final TakenTable taken;
    private final People people;
    private final Audit audit;
    private final Versions versions;
    private final TellingParity parity;
    private final Search search;

    TakingItems(
            ItemTable table,
            TakenTable taken,
            People people,
            Audit audit,
            Versions versions,
            TellingParity parity,
            Search search) {
        this.table = table;
        this.taken = taken;
        this.people = people;
        this.audit = audit;
        this.versions = versions;
        this.parity = parity;
        this.search = search;
    }

    /// @return how many of them were not there yet
    @Transactional
    int take(List<TakenItem> items) {
        var by = people.requireStaff(Writing.DEPARTMENT).id();
        var known = table.keyed(items.stream().map(TakenItem::key).toList());
        var fresh =
                items.stream().filter(item -> !known.containsKey(item.key())).toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        var ids = taken.add(fresh, by);
        var added = ids.values().stream().map(ItemId::item).toList();
        versions.known(states(fresh, ids));
        parity.tell(ids.values());
        audit.record(added.stream()
                .map(item -> new Audit.Act(item, "created", "", "{}"))
                .toList());
        search.changed(added);
        return fresh.size();
    }

    private static List<Versions.Known> states(List<TakenItem> items, Map<String, ItemId> ids) {
        var known = new ArrayList<Versions.Known>();
        for (var item : items) {
            ItemRef ref = Objects.requireNonNull(ids.get(item.key())).item();
            for (var language : item.texts().keySet()) {
                var since = item.published().getOrDefault(language, item.begun());
                known.add(new Versions.Known(ref, language, item.state(language), since));
            }
        }
        return known;
    }
}
