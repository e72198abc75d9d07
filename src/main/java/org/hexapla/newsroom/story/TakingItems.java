package org.hexapla.newsroom.story;

import java.util.List;
import java.util.Optional;
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
    private final People people;
    private final Audit audit;
    private final Versions versions;
    private final Search search;

    TakingItems(ItemTable table, People people, Audit audit, Versions versions, Search search) {
        this.table = table;
        this.people = people;
        this.audit = audit;
        this.versions = versions;
        this.search = search;
    }

    /// @return how many of them were not there yet
    @Transactional
    int take(List<TakenItem> items) {
        var by = people.requireStaff(Writing.DEPARTMENT).id();
        var known = table.keyed(items.stream().map(TakenItem::key).toList());
        var fresh =
                items.stream().filter(item -> !known.containsKey(item.key())).toList();
        var added = fresh.stream().map(item -> add(item, by)).toList();
        audit.record(added.stream()
                .map(item -> new Audit.Act(item, "created", "", "{}"))
                .toList());
        search.changed(added);
        return fresh.size();
    }

    private ItemRef add(TakenItem item, org.hexapla.people.PersonId by) {
        var first = item.published().values().stream().sorted().findFirst().orElse(java.time.Instant.EPOCH);
        var id = table.add(item.key(), item.type(), item.source(), item.details(), new ItemTable.Act(by, first));
        item.texts().forEach((language, copy) -> {
            var at = Optional.ofNullable(item.published().get(language));
            var act = new ItemTable.Act(by, at.orElse(first));
            var from = language.equals(item.source()) ? null : 1;
            table.write(id, language, 0, copy, from, act);
            at.ifPresent(_ -> table.publish(id, language, new Item.Draft(1, from, copy, act.at()), "", act));
            tell(id, language, copy, at.isPresent());
        });
        return id.item();
    }

    private void tell(ItemId id, org.hexapla.kernel.Language language, Copy copy, boolean isPublished) {
        if (copy.isByMachine()) {
            versions.draftedByMachine(id.item(), language);
        } else if (isPublished) {
            versions.finished(id.item(), language);
        } else {
            versions.begun(id.item(), language);
        }
    }
}
