package org.hexapla.newsroom.story;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.hexapla.translation.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes, publishes and withdraws items. Each language has a life of its own: what is done in one touches the words of
/// no other. Row, trail, state of the language versions and the note to the index are one transaction.
@Component
@Transactional
class Writing {

    static final String DEPARTMENT = "newsroom";

    private final ItemTable table;
    private final ItemTypes types;
    private final People people;
    private final Audit audit;
    private final Versions versions;
    private final Search search;
    private final Clock clock;

    Writing(
            ItemTable table,
            ItemTypes types,
            People people,
            Audit audit,
            Versions versions,
            Search search,
            Clock clock) {
        this.table = table;
        this.types = types;
        this.people = people;
        this.audit = audit;
        this.versions = versions;
        this.search = search;
        this.clock = clock;
    }

    void requireWriter() {
        people.requireStaff(DEPARTMENT);
    }

    /// @throws ItemNotFound if there is none
    @Transactional(readOnly = true)
    Item find(ItemId id) {
        requireWriter();
        return Optional.ofNullable(table.find(List.of(id)).get(id)).orElseThrow(() -> new ItemNotFound(id.toString()));
    }

    @Transactional(readOnly = true)
    List<ItemTable.Past> history(ItemId id, Language language) {
        requireWriter();
        return table.history(id, language);
    }

    /// A new item with its first text.
    ItemId begin(String type, Language source, Details details, Copy copy) {
        var act = act();
        if (types.find(type).isEmpty()) {
            throw new TypeUnknown(type);
        }
        var id = table.add(null, type, source, details, act);
        table.write(id, source, 0, copy, null, act);
        told(id, source, copy);
        audit.record(id.item(), "created", "", copy.json());
        return id;
    }

    /// @param version the one that the writer saw
    /// @throws ItemChanged if another change came first
    void describe(ItemId id, int version, Details details) {
        var act = act();
        var before = find(id);
        if (before.details().equals(details)) {
            return;
        }
        if (!table.describe(before, version, details, act)) {
            throw new ItemChanged(id, "");
        }
        audit.record(id.item(), "changed", before.details().json(), details.json());
        search.changed(List.of(id.item()));
    }

    /// Saves the text of one language; readers go on seeing what is published.
    ///
    /// @param seen the number of the text that the writer saw, 0 for none
    /// @param beside the number of the source's text that the writer read beside, 0 for none
    /// @throws ItemChanged if another text came first
    void write(ItemId id, Language language, int seen, int beside, Copy copy) {
        var act = act();
        var item = find(id);
        var before = item.drafts().get(language);
        var madeFrom = language.equals(item.source()) || beside == 0 ? null : beside;
        if (before != null
                && before.revision() == seen
                && before.copy().equals(copy)
                && java.util.Objects.equals(before.madeFrom(), madeFrom)) {
            return;
        }
        if (!table.write(id, language, seen, copy, madeFrom, act)) {
            throw new ItemChanged(id, language.tag());
        }
        told(id, language, copy);
        audit.record(id.item(), "written", before == null ? "" : before.copy().json(), copy.json());
    }

    /// Shows readers what was last saved in a language. Nothing is outdated by a first publication, nor by a text that
    /// was saved and not published.
    ///
    /// @param seen the number of the text that the writer saw
    /// @param notice what was corrected, for readers; empty where nothing was
    /// @throws ItemChanged if another text came first
    void publish(ItemId id, Language language, int seen, Publishing publishing, String notice) {
        var act = act();
        var item = find(id);
        var draft = item.drafts().get(language);
        if (draft == null || draft.revision() != seen) {
            throw new ItemChanged(id, language.tag());
        }
        if (draft.copy().title().isEmpty()) {
            throw new NothingToPublish(id, language.tag());
        }
        var before = item.editions().get(language);
        table.publish(id, language, draft, notice.strip(), act);
        if (draft.copy().isByMachine()) {
            versions.draftedByMachine(id.item(), language);
        } else {
            versions.finished(id.item(), language);
        }
        if (before != null && before.isReadable() && publishing == Publishing.MATERIAL) {
            versions.changedMaterially(id.item(), language);
        }
        audit.record(
                id.item(),
                "published",
                before == null ? "" : before.copy().json(),
                draft.copy().json());
        search.changed(List.of(id.item()));
    }

    /// Takes the text of one language from readers; the page says why.
    void withdraw(ItemId id, Language language, String notice) {
        var act = act();
        var before = find(id).readable(language);
        if (before.isEmpty()) {
            return;
        }
        table.withdraw(id, language, notice.strip(), act);
        versions.removed(id.item(), language);
        audit.record(id.item(), "withdrawn", before.get().copy().json(), "");
        search.changed(List.of(id.item()));
    }

    /// A text that readers see stays as it stands while its next one is written.
    private void told(ItemId id, Language language, Copy copy) {
        var isPublished = Optional.ofNullable(table.find(List.of(id)).get(id))
                .flatMap(item -> item.readable(language))
                .isPresent();
        if (isPublished) {
            return;
        }
        if (copy.isByMachine()) {
            versions.draftedByMachine(id.item(), language);
        } else {
            versions.begun(id.item(), language);
        }
    }

    private ItemTable.Act act() {
        return new ItemTable.Act(people.requireStaff(DEPARTMENT).id(), clock.instant());
    }
}
