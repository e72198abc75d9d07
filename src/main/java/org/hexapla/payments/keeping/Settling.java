package org.hexapla.payments.keeping;

import java.time.Clock;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.payments.PaymentFailed;
import org.hexapla.payments.PaymentId;
import org.hexapla.payments.PaymentSettled;
import org.hexapla.payments.till.Till;
import org.hexapla.payments.till.TillRefuses;
import org.hexapla.payments.till.Tills;
import org.hexapla.people.Mail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Brings a payment in step with what its till knows. The till is asked outside any transaction; what it says is
/// noted and told in one, so that it is told if and only if it is noted.
@Component
class Settling {

    private static final Logger LOG = LoggerFactory.getLogger(Settling.class);

    private final PaymentTable table;
    private final Tills tills;
    private final Mail mail;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Settling(
            PaymentTable table,
            Tills tills,
            Mail mail,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.table = table;
        this.tills = tills;
        this.mail = mail;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Opens the till's page for a payment, or finds the one that it opened before.
    void open(PaymentId payment) {
        table.atTill(payment)
                .filter(due -> due.session().isEmpty())
                .ifPresent(due -> tills.of(due.till()).ifPresent(till -> open(due, till)));
    }

    private void open(PaymentTable.AtTill due, Till till) {
        var payment = due.payment();
        try {
            table.opened(
                    payment.id(),
                    till.open(new Till.Due(
                            payment.id(),
                            payment.amount(),
                            due.words().words(due.language()),
                            due.language(),
                            due.payer(),
                            java.net.URI.create(mail.address(due.back())),
                            due.closes())));
        } catch (TillRefuses e) {
            LOG.warn("payment {} was refused by its till", payment.id(), e);
            fail(payment.id(), payment.what());
        }
    }

    /// Asks the till of a payment, and notes what it says.
    void ask(PaymentId payment) {
        open(payment);
        at(payment).ifPresent(place -> note(payment, place.till().ask(place.session())));
    }

    /// Has the till take no more money for it.
    void close(PaymentId payment) {
        var place = at(payment);
        if (place.isPresent()) {
            note(payment, place.get().till().close(place.get().session()));
        } else {
            // Nobody ever had a page on which to pay it.
            table.find(payment).ifPresent(known -> fail(payment, known.what()));
        }
    }

    private record Place(Till till, String session) {}

    private Optional<Place> at(PaymentId payment) {
        return table.atTill(payment)
                .flatMap(due ->
                        due.session().flatMap(session -> tills.of(due.till()).map(till -> new Place(till, session))));
    }

    private void note(PaymentId payment, Till.Standing standing) {
        var what = table.find(payment).orElseThrow().what();
        switch (standing) {
            case OPEN -> {}
            case PAID -> settle(payment, what);
            case OVER -> fail(payment, what);
        }
    }

    /// @return whether that is new
    boolean settle(PaymentId payment, ItemRef what) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var isNew = table.settle(payment, clock.instant());
            if (isNew) {
                events.publishEvent(new PaymentSettled(payment, what));
            }
            return isNew;
        }));
    }

    private void fail(PaymentId payment, ItemRef what) {
        transaction.executeWithoutResult(_ -> {
            if (table.fail(payment)) {
                events.publishEvent(new PaymentFailed(payment, what));
            }
        });
    }
}
