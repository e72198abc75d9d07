package org.hexapla.payments.keeping;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Money;
import org.hexapla.payments.Begun;
import org.hexapla.payments.Charge;
import org.hexapla.payments.Payment;
import org.hexapla.payments.PaymentId;
import org.hexapla.payments.PaymentWay;
import org.hexapla.payments.Payments;
import org.hexapla.payments.till.PaymentNotFound;
import org.hexapla.payments.till.Till;
import org.hexapla.payments.till.TillSilent;
import org.hexapla.payments.till.Tills;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Payments in a table, and the tills beside it.
@Component
class KeptPayments implements Payments {

    private final PaymentTable table;
    private final Settling settling;
    private final Returning returning;
    private final Tills tills;
    private final Clock clock;

    KeptPayments(PaymentTable table, Settling settling, Returning returning, Tills tills, Clock clock) {
        this.table = table;
        this.settling = settling;
        this.returning = returning;
        this.tills = tills;
        this.clock = clock;
    }

    @Override
    public List<PaymentWay> ways() {
        var ways = new ArrayList<PaymentWay>();
        if (tills.current().isPresent()) {
            ways.add(PaymentWay.CARD);
        }
        ways.add(PaymentWay.INVOICE);
        ways.add(PaymentWay.AT_THE_DOOR);
        return List.copyOf(ways);
    }

    @Override
    public Begun begin(Charge charge, PaymentWay way) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a payment is begun outside any transaction");
        }
        var known = going(charge.what());
        if (known.isPresent() && !isThatOf(charge, way, known.get())) {
            known = Optional.of(giveUp(known.get().id())).filter(Payment::isSettled);
        }
        var payment = known.orElseGet(() -> add(charge, way));
        if (payment.isSettled()) {
            return new Begun.Paid(payment.id());
        }
        return way == PaymentWay.CARD ? onItsPage(payment.id()) : new Begun.Owed(payment.id());
    }

    /// The one that is open, or paid and not all given back.
    private Optional<Payment> going(ItemRef what) {
        return table.of(what).stream()
                .filter(payment -> payment.isOpen()
                        || payment.isSettled() && payment.kept().amount().signum() > 0)
                .findFirst();
    }

    private static boolean isThatOf(Charge charge, PaymentWay way, Payment known) {
        return known.isSettled() || known.way() == way && known.amount().equals(charge.amount());
    }

    private Payment add(Charge charge, PaymentWay way) {
        var till = way == PaymentWay.CARD
                ? Optional.of(tills.current()
                        .map(Till::code)
                        .orElseThrow(() -> new IllegalStateException("there is no till for cards")))
                : Optional.<String>empty();
        // Where somebody began it in the same moment, theirs is the one.
        return table.add(charge, way, till, clock.instant())
                .flatMap(table::find)
                .or(() -> going(charge.what()))
                .orElseThrow();
    }

    private Begun onItsPage(PaymentId payment) {
        try {
            settling.open(payment);
        } catch (TillSilent e) {
            return new Begun.Unreachable(payment);
        }
        return table.find(payment)
                .filter(Payment::isOpen)
                .flatMap(Payment::page)
                .<Begun>map(page -> new Begun.Hosted(payment, java.net.URI.create(page)))
                .orElse(new Begun.Unreachable(payment));
    }

    @Override
    public Optional<Payment> find(PaymentId payment) {
        return table.find(payment);
    }

    @Override
    public List<Payment> of(ItemRef what) {
        return table.of(what);
    }

    @Override
    public Payment ask(PaymentId payment) {
        if (required(payment).isOpen()) {
            try {
                settling.ask(payment);
            } catch (TillSilent e) {
                return required(payment);
            }
        }
        return required(payment);
    }

    @Override
    public boolean receive(PaymentId payment) {
        var known = required(payment);
        return known.isOpen() && known.way() != PaymentWay.CARD && settling.settle(payment, known.what());
    }

    @Override
    public Payment giveUp(PaymentId payment) {
        if (required(payment).isOpen()) {
            settling.close(payment);
        }
        return required(payment);
    }

    @Override
    public void refund(PaymentId payment, Money amount, String reason) {
        returning.order(payment, amount, reason);
    }

    private Payment required(PaymentId payment) {
        return table.find(payment).orElseThrow(() -> new PaymentNotFound(payment.toString()));
    }
}
