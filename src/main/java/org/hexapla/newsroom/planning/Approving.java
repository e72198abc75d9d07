package org.hexapla.newsroom.planning;

import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.approval.Approvals;
import org.hexapla.newsroom.approval.Schedule;
import org.hexapla.newsroom.approval.Stage;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.ItemChanged;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.newsroom.story.Revision;
import org.hexapla.people.Audit;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Hands texts in, lets them pass and sends them back. Always one text: whoever writes a later one begins anew.
@Component
@Transactional
class Approving {

    private final ReadingTexts texts;
    private final ItemTypes types;
    private final Approvals approvals;
    private final Schedule schedule;
    private final People people;
    private final Inbox inbox;
    private final Audit audit;

    Approving(
            ReadingTexts texts,
            ItemTypes types,
            Approvals approvals,
            Schedule schedule,
            People people,
            Inbox inbox,
            Audit audit) {
        this.texts = texts;
        this.types = types;
        this.approvals = approvals;
        this.schedule = schedule;
        this.people = people;
        this.inbox = inbox;
        this.audit = audit;
    }

    /// @param seen the number of the text that was looked at
    /// @throws ItemChanged if a later one was saved
    void handIn(ItemId id, Language language, int seen, String comment) {
        var by = people.requireStaff("newsroom").id();
        var text = text(id, language, seen);
        var stage = approvals.stage(id, language, seen);
        if (stage == Stage.HANDED_IN || stage == Stage.APPROVED) {
            return;
        }
        if (text.copy().title().isEmpty()) {
            throw PlanningRefused.untitled();
        }
        note(id, language, approvals.now(seen, Stage.HANDED_IN, by, comment));
        inbox.done(about(id, language));
        inbox.add("newsroom", task("planning.task.approve", id, language, text));
    }

    /// @throws PlanningRefused where it was not handed in, or the kind needs somebody else than its writer
    void approve(ItemId id, Language language, int seen, String comment) {
        var by = people.requireStaff("newsroom").id();
        var text = text(id, language, seen);
        var stage = approvals.stage(id, language, seen);
        if (stage == Stage.APPROVED) {
            return;
        }
        if (stage != Stage.HANDED_IN) {
            throw PlanningRefused.notHandedIn();
        }
        if (!mayApprove(texts.item(id), text, by)) {
            throw PlanningRefused.ownText();
        }
        note(id, language, approvals.now(seen, Stage.APPROVED, by, comment));
        inbox.done(about(id, language));
        told(text.by(), task("planning.task.approved", id, language, text));
    }

    /// Also what was approved: until it is out, somebody may see what nobody saw.
    ///
    /// @param comment what is wrong with it
    void sendBack(ItemId id, Language language, int seen, String comment) {
        var by = people.requireStaff("newsroom").id();
        var text = text(id, language, seen);
        var stage = approvals.stage(id, language, seen);
        if (stage != Stage.HANDED_IN && stage != Stage.APPROVED) {
            throw PlanningRefused.notHandedIn();
        }
        if (comment.isBlank()) {
            throw PlanningRefused.noComment();
        }
        note(id, language, approvals.now(seen, Stage.SENT_BACK, by, comment));
        schedule.overtake(id, language);
        inbox.done(about(id, language));
        told(text.by(), task("planning.task.sent-back", id, language, text));
    }

    /// Whether a person may let a text pass: not the own one where the kind needs other eyes.
    boolean mayApprove(Item item, Revision text, PersonId person) {
        return !types.needsApproval(item.type()) || !text.by().equals(person);
    }

    private Revision text(ItemId id, Language language, int seen) {
        var last = texts.item(id).draft(language).map(Item.Draft::revision).orElse(0);
        if (last != seen) {
            throw new ItemChanged(id, language.tag());
        }
        return texts.text(id, language, seen);
    }

    private void note(ItemId id, Language language, Approvals.Entry entry) {
        approvals.note(id, language, entry);
        audit.record(
                id.item(),
                entry.stage().code(),
                "",
                "{\"language\": \"%s\", \"revision\": %d}".formatted(language, entry.revision()));
    }

    private void told(PersonId writer, Inbox.Task task) {
        if (!writer.equals(PersonId.PROGRAM) && people.find(writer).isPresent()) {
            inbox.add(writer, task);
        }
    }

    private static Inbox.Task task(String key, ItemId id, Language language, Revision text) {
        return new Inbox.Task(
                key,
                List.of(text.copy().title(), language.nameIn(language)),
                about(id, language),
                "/newsroom/items/" + id + "/" + language + "/publication",
                null);
    }

    private static ItemRef about(ItemId id, Language language) {
        return new ItemRef("newsroom.version", id + "-" + language);
    }
}
