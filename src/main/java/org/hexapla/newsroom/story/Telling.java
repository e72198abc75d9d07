package org.hexapla.newsroom.story;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.Audit;
import org.hexapla.search.Search;
import org.hexapla.translation.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells the trail, the index and whoever keeps the state of language versions what became of a text, in the
/// transaction in which it did.
@Component
class Telling {

    private final Audit audit;
    private final Versions versions;
    private final TellingParity parity;
    private final Search search;

    Telling(Audit audit, Versions versions, TellingParity parity, Search search) {
        this.audit = audit;
        this.versions = versions;
        this.parity = parity;
        this.search = search;
    }

    void created(ItemId id, Copy copy) {
        parity.tell(id);
        audit.record(id.item(), "created", "", copy.json());
    }

    void described(ItemId id, Details before, Details details) {
        parity.tell(id);
        audit.record(id.item(), "changed", before.json(), details.json());
        search.changed(List.of(id.item()));
    }

    void written(ItemId id, Item.@Nullable Draft before, Copy copy) {
        parity.tell(id);
        audit.record(id.item(), "written", before == null ? "" : before.copy().json(), copy.json());
    }

    /// A text was saved that readers do not see.
    void begun(ItemId id, Language language, Copy copy) {
        if (copy.isByMachine()) {
            versions.draftedByMachine(id.item(), language);
        } else {
            versions.begun(id.item(), language);
        }
    }

    /// @param before what readers saw until now; null where they never saw anything
    void published(ItemId id, Language language, Item.@Nullable Edition before, Copy copy, Publishing publishing) {
        if (copy.isByMachine()) {
            versions.draftedByMachine(id.item(), language);
        } else {
            versions.finished(id.item(), language);
        }
        if (before != null && before.isReadable() && publishing == Publishing.MATERIAL) {
            versions.changedMaterially(id.item(), language);
        }
        parity.tell(id);
        audit.record(id.item(), "published", before == null ? "" : before.copy().json(), copy.json());
        search.changed(List.of(id.item()));
    }

    void withdrawn(ItemId id, Language language, Copy before) {
        versions.removed(id.item(), language);
        parity.tell(id);
        audit.record(id.item(), "withdrawn", before.json(), "");
        search.changed(List.of(id.item()));
    }
}
