package org.hexapla.newsroom.story;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.approval.Approvals;
import org.hexapla.newsroom.approval.Schedule;
import org.hexapla.newsroom.approval.ScheduledPublication;
import org.hexapla.newsroom.approval.Stage;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows texts to readers, and takes them back: one language at a time, and no other is touched by it. What was
/// approved is what is shown, and nothing else.
@Component
@Transactional
public class PublishingCopies {

    private final ItemTable table;
    private final ItemTypes types;
    private final NoticeTable notices;
    private final Telling telling;
    private final Gates gates;
    private final People people;
    private final Clock clock;

    PublishingCopies(
            ItemTable table,
            ItemTypes types,
            NoticeTable notices,
            Telling telling,
            Gates gates,
            People people,
            Clock clock) {
        this.table = table;
        this.types = types;
        this.notices = notices;
        this.telling = telling;
        this.gates = gates;
        this.people = people;
        this.clock = clock;
    }

    /// What a text has to pass: somebody's eyes, its hour, and the words of all that it shows.
    @Component
    record Gates(Approvals approvals, Schedule schedule, MediaPieces media) {

        void requireComplete(ItemId item, Language language, Copy copy) {
            var lacks = media.lacks(copy, language);
            if (!lacks.isEmpty()) {
                throw new MediaLacking(item, language, lacks);
            }
        }
    }

    /// Shows readers what was last saved in a language. Nothing is outdated by a first publication, nor by a text that
    /// was saved and not published. What waited for its time in that language waits no more.
    ///
    /// @param seen the number of the text that the writer saw
    /// @param notice what was corrected, for readers; empty where nothing was
    /// @throws ItemChanged if another text came first
    /// @throws NotApproved if its kind needs it and nobody let it pass
    /// @throws MediaLacking if a picture, film or recording lacks its words in this language, or may not be shown
    public void publish(ItemId id, Language language, int seen, Publishing publishing, String notice) {
        var act = act();
        var item = find(id);
        var draft = item.drafts().get(language);
        if (draft == null || draft.revision() != seen) {
            throw new ItemChanged(id, language.tag());
        }
        // What the program does by itself was decided by whoever told it to: an import, a time that was set.
        if (!act.by().equals(PersonId.PROGRAM)) {
            requireApproved(item, language, seen);
        }
        gates.schedule().overtake(id, language);
        show(item, language, draft, publishing, notice, act);
    }

    /// Shows readers a text whose time has come, though a later one may be under way.
    ///
    /// @return whether it was still waiting: of two programs that see it at once, one does it
    public boolean publish(ScheduledPublication due) {
        var act = act();
        if (!gates.schedule().end(due, ScheduledPublication.State.PUBLISHED)) {
            return false;
        }
        var draft = table.history(due.item(), due.language()).stream()
                .filter(past -> past.revision() == due.revision())
                .map(past -> new Item.Draft(past.revision(), null, past.copy(), past.at()))
                .findFirst()
                .orElseThrow(() -> new ItemNotFound(due.item().toString()));
        show(
                find(due.item()),
                due.language(),
                draft,
                due.isMaterial() ? Publishing.MATERIAL : Publishing.MINOR,
                due.notice(),
                act);
        return true;
    }

    /// Takes the text of one language from readers; its address says why.
    public void withdraw(ItemId id, Language language, String notice) {
        var act = act();
        var before = find(id).readable(language);
        gates.schedule().overtake(id, language);
        if (before.isEmpty()) {
            return;
        }
        table.withdraw(id, language, notice.strip(), act);
        notices.add(
                id,
                language,
                before.get().revision(),
                new Notice(Notice.Kind.WITHDRAWAL, act.at(), notice.strip()),
                act);
        telling.withdrawn(id, language, before.get().copy());
    }

    /// @throws NotApproved if the kind of the item needs it and nobody let this text pass
    private void requireApproved(Item item, Language language, int revision) {
        if (types.needsApproval(item.type())
                && gates.approvals().stage(item.id(), language, revision) != Stage.APPROVED) {
            throw new NotApproved(item.id(), language.tag());
        }
    }

    /// What is given an hour must be fit to be shown now: nobody may be there to mend it then.
    ///
    /// @throws NotApproved if the kind of the item needs it and nobody let this text pass
    /// @throws MediaLacking if a picture, film or recording lacks its words in this language, or may not be shown
    public void requireReady(Item item, Language language, Revision text) {
        requireApproved(item, language, text.number());
        gates.requireComplete(item.id(), language, text.copy());
    }

    private void show(
            Item item, Language language, Item.Draft draft, Publishing publishing, String notice, ItemTable.Act act) {
        if (draft.copy().title().isEmpty()) {
            throw new NothingToPublish(item.id(), language.tag());
        }
        gates.requireComplete(item.id(), language, draft.copy());
        table.publish(item.id(), language, draft, notice.strip(), act);
        notices.add(
                item.id(),
                language,
                draft.revision(),
                new Notice(Notice.Kind.CORRECTION, act.at(), notice.strip()),
                act);
        telling.published(item.id(), language, item.editions().get(language), draft.copy(), publishing);
    }

    private Item find(ItemId id) {
        return Optional.ofNullable(table.find(List.of(id)).get(id)).orElseThrow(() -> new ItemNotFound(id.toString()));
    }

    private ItemTable.Act act() {
        return new ItemTable.Act(people.requireStaff(Writing.DEPARTMENT).id(), clock.instant());
    }
}
