package org.hexapla.partners.gift;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.partners.Partners;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Puts the reports that donors wait for before the department, in time to write them.
@Component
class RemindingReports {

    private static final int DAYS_BEFORE = 30;

    private final Agreements agreements;
    private final Inbox inbox;
    private final People people;
    private final TransactionOperations transaction;
    private final Clock clock;

    RemindingReports(
            Agreements agreements, Inbox inbox, People people, TransactionOperations transaction, Clock clock) {
        this.agreements = agreements;
        this.inbox = inbox;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 4 * * *", zone = "UTC")
    void remind() {
        people.asProgram(() -> transaction.executeWithoutResult(_ -> agreements
                .remind(LocalDate.now(clock).plusDays(DAYS_BEFORE), clock.instant())
                .forEach(this::put)));
    }

    void done(long report) {
        inbox.done(item(report));
    }

    private void put(Agreements.Owed owed) {
        inbox.add(
                Partners.DEPARTMENT,
                new Inbox.Task(
                        "gifts.task.report",
                        List.of(owed.symbol()),
                        item(owed.report()),
                        "/partners/agreements/" + owed.agreement(),
                        owed.due()));
    }

    private static ItemRef item(long report) {
        return new ItemRef("partners.donor-report", Long.toString(report));
    }
}
