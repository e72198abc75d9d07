package org.hexapla.payments.keeping;

import java.time.Clock;
import java.time.Duration;
import org.hexapla.kernel.Problem;
import org.hexapla.payments.PaymentId;
import org.hexapla.payments.till.Tills;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Asks the tills about every payment that is open, when the program starts and each minute after: a program that
/// was killed, a payer who closed the page, a messenger who never came, nothing of that loses a payment. Carries
/// out the orders to give money back, and forgets who paid long ago.
@Component
public class AskingTills {

    private static final Logger LOG = LoggerFactory.getLogger(AskingTills.class);
    private static final Duration KEPT = Duration.ofDays(180);

    private final PaymentTable table;
    private final Settling settling;
    private final Returning returning;
    private final Tills tills;
    private final Clock clock;

    AskingTills(PaymentTable table, Settling settling, Returning returning, Tills tills, Clock clock) {
        this.table = table;
        this.settling = settling;
        this.returning = returning;
        this.tills = tills;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 5000)
    void everyMinute() {
        askAll(Duration.ofSeconds(20));
        giveBack();
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 900_000)
    void forget() {
        table.forget(clock.instant().minus(KEPT));
    }

    /// Asks about all that were begun longer ago than that.
    public void askAll(Duration age) {
        table.toAsk(clock.instant().minus(age)).forEach(this::ask);
    }

    private void ask(PaymentId payment) {
        try {
            settling.ask(payment);
        } catch (Problem e) {
            LOG.warn("payment {} could not be asked about", payment, e);
        }
    }

    /// Carries out what waits: the order's own number is the key, so that a till that was asked twice gives once.
    public void giveBack() {
        for (var order : returning.toDo()) {
            tills.of(order.till()).filter(_ -> !order.session().isEmpty()).ifPresent(till -> {
                try {
                    till.giveBack(order.session(), order.id(), order.amount());
                    returning.done(order.id());
                } catch (Problem e) {
                    LOG.warn("{} of payment {} is not given back yet", order.amount(), order.payment(), e);
                }
            });
        }
    }
}
