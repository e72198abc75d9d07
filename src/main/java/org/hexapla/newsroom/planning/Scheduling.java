package org.hexapla.newsroom.planning;

import java.time.Clock;
import java.time.Instant;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.approval.Schedule;
import org.hexapla.newsroom.approval.ScheduledPublication;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.ItemChanged;
import org.hexapla.newsroom.story.Publishing;
import org.hexapla.newsroom.story.PublishingCopies;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sets, moves and lets go of the hour at which a text appears by itself.
@Component
@Transactional
class Scheduling {

    private final ReadingTexts texts;
    private final PublishingCopies copies;
    private final Schedule schedule;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Scheduling(
            ReadingTexts texts, PublishingCopies copies, Schedule schedule, People people, Audit audit, Clock clock) {
        this.texts = texts;
        this.copies = copies;
        this.schedule = schedule;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// What is to appear, and who reads it before.
    ///
    /// @param revision the number of the text that was looked at
    record Order(int revision, Instant at, boolean isUnderEmbargo, Publishing publishing, String notice) {}

    /// @throws ItemChanged if a later text was saved
    /// @throws org.hexapla.newsroom.story.NotApproved if its kind needs it and nobody let it pass
    void schedule(ItemId id, Language language, Order order) {
        var by = people.requireStaff("newsroom").id();
        var item = texts.item(id);
        requireFuture(order.at());
        if (item.draft(language).map(Item.Draft::revision).orElse(0) != order.revision()) {
            throw new ItemChanged(id, language.tag());
        }
        var text = texts.text(id, language, order.revision());
        if (text.copy().title().isEmpty()) {
            throw PlanningRefused.untitled();
        }
        copies.requireReady(item, language, text);
        var added = schedule.add(new ScheduledPublication(
                0,
                id,
                language,
                order.revision(),
                order.at(),
                order.isUnderEmbargo(),
                order.publishing() == Publishing.MATERIAL,
                order.notice().strip(),
                ScheduledPublication.State.WAITING,
                1,
                by));
        if (!added) {
            throw PlanningRefused.waitsAlready();
        }
        audit.record(id.item(), "scheduled", "", said(language, order.at()));
    }

    /// @param seen the version that was looked at
    void move(ItemId id, Language language, int seen, Instant at) {
        people.requireStaff("newsroom");
        requireFuture(at);
        var waiting = schedule.waiting(id, language).orElseThrow(PlanningRefused::waitsNoMore);
        if (!schedule.move(waiting.id(), seen, at)) {
            throw PlanningRefused.waitsNoMore();
        }
        audit.record(id.item(), "scheduled", said(language, waiting.at()), said(language, at));
    }

    void cancel(ItemId id, Language language, int seen) {
        people.requireStaff("newsroom");
        var waiting = schedule.waiting(id, language).orElseThrow(PlanningRefused::waitsNoMore);
        if (waiting.version() != seen || !schedule.end(waiting, ScheduledPublication.State.CANCELLED)) {
            throw PlanningRefused.waitsNoMore();
        }
        audit.record(id.item(), "unscheduled", said(language, waiting.at()), "");
    }

    private void requireFuture(Instant at) {
        if (!at.isAfter(clock.instant())) {
            throw PlanningRefused.past();
        }
    }

    private static String said(Language language, Instant at) {
        return "{\"language\": \"%s\", \"at\": \"%s\"}".formatted(language, at);
    }
}
