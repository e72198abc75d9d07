package org.hexapla.newsroom.planning;

import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Problem;
import org.hexapla.newsroom.approval.Schedule;
import org.hexapla.newsroom.approval.ScheduledPublication;
import org.hexapla.newsroom.story.PublishingCopies;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Publishes what has its time, within a second of it. All that is known stands in the table, and the end of
/// the waiting and the publication are one transaction: a program that is killed leaves the text waiting for
/// the next one, and of two programs one publishes it.
@Component
class PublishingOnTime {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingOnTime.class);

    private final Schedule schedule;
    private final PublishingCopies copies;
    private final People people;
    private final Inbox inbox;
    private final TransactionTemplate transactions;

    PublishingOnTime(
            Schedule schedule, PublishingCopies copies, People people, Inbox inbox, TransactionTemplate transactions) {
        this.schedule = schedule;
        this.copies = copies;
        this.people = people;
        this.inbox = inbox;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelay = 1000, initialDelay = 1000)
    void publishDue() {
        var due = schedule.due();
        if (!due.isEmpty()) {
            people.asProgram(() -> due.forEach(this::publish));
        }
    }

    private void publish(ScheduledPublication due) {
        try {
            copies.publish(due);
        } catch (Problem e) {
            LOG.warn("a text of item {} could not be published at its time", due.item(), e);
            transactions.executeWithoutResult(_ -> fail(due));
        } catch (RuntimeException e) {
            // The others wait for nothing; this one is tried again.
            LOG.error("a text of item {} is not published yet", due.item(), e);
        }
    }

    /// Somebody has to look: it would fail each second anew.
    private void fail(ScheduledPublication due) {
        if (schedule.end(due, ScheduledPublication.State.FAILED)) {
            inbox.add(
                    "newsroom",
                    new Inbox.Task(
                            "planning.task.failed",
                            List.of(due.item().toString(), due.language().nameIn(due.language())),
                            new ItemRef("newsroom.version", due.item() + "-" + due.language()),
                            "/newsroom/items/" + due.item() + "/" + due.language() + "/publication",
                            null));
        }
    }
}
