package org.hexapla.newsroom.story;

import java.util.Collection;
import org.hexapla.newsroom.ItemId;
import org.springframework.stereotype.Component;

/// Puts one address in place of another wherever it stands: a new text of each language, which readers see at
/// once where they saw the latest, and which asks nothing of the other languages.
@Component
public class Relinking {

    private final Writing writing;
    private final PublishingCopies publishing;

    Relinking(Writing writing, PublishingCopies publishing) {
        this.writing = writing;
        this.publishing = publishing;
    }

    /// @return how many texts were changed
    public int replace(Collection<ItemId> items, String from, String to) {
        var changed = 0;
        for (var id : items) {
            var item = writing.find(id);
            for (var language : item.drafts().keySet()) {
                var draft = item.drafts().get(language);
                if (draft == null) {
                    continue;
                }
                var copy = GuideItems.relinked(draft.copy(), from, to);
                if (copy.equals(draft.copy())) {
                    continue;
                }
                var beside = draft.madeFrom() == null ? 0 : draft.madeFrom();
                writing.write(id, language, draft.revision(), beside, copy);
                changed++;
                var seen = item.readable(language);
                if (seen.isPresent() && seen.get().revision() == draft.revision()) {
                    show(id, language, draft.revision() + 1);
                }
            }
        }
        return changed;
    }

    /// A kind of item that somebody has to approve first waits for them.
    private void show(ItemId id, org.hexapla.kernel.Language language, int revision) {
        try {
            publishing.publish(id, language, revision, Publishing.MINOR, "");
        } catch (NotApproved e) {
            // It is saved, and stands among what waits for approval.
        }
    }
}
