package org.hexapla.payments.keeping;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Money;
import org.hexapla.payments.PaymentId;
import org.hexapla.payments.PaymentWay;
import org.hexapla.payments.till.PaymentNotFound;
import org.hexapla.people.Inbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Orders to give money back: noted first, in the transaction of whoever cancels, and carried out afterwards.
@Component
class Returning {

    private final PaymentTable table;
    private final JdbcClient database;
    private final Inbox inbox;
    private final Clock clock;

    Returning(PaymentTable table, JdbcClient database, Inbox inbox, Clock clock) {
        this.table = table;
        this.database = database;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Transactional
    public void order(PaymentId id, Money amount, String reason) {
        table.lock(id);
        var payment = table.find(id).orElseThrow(() -> new PaymentNotFound(id.toString()));
        var all = payment.returned().plus(amount);
        if (isOrdered(id, reason)) {
            return;
        }
        if (!payment.isSettled() || all.amount().compareTo(payment.amount().amount()) > 0) {
            throw new IllegalStateException(
                    "of payment %s (%s) %s cannot be given back".formatted(id, payment.state(), all));
        }
        database.sql("""
                        insert into payments.refund (id, payment, amount, reason, wanted)
                        values (:id, :payment, :amount, :reason, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("payment", id.value())
                .param("amount", amount.amount())
                .param("reason", reason)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (payment.way() != PaymentWay.CARD) {
            inbox.add(
                    "payments",
                    new Inbox.Task(
                            "payments.task.return",
                            List.of(Long.toString(payment.number())),
                            about(id),
                            "/payments",
                            null));
        }
    }

    private boolean isOrdered(PaymentId payment, String reason) {
        return database.sql("select count(*) from payments.refund where payment = :payment and reason = :reason")
                        .param("payment", payment.value())
                        .param("reason", reason)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Those that are not carried out yet, the longest first.
    List<Order> toDo() {
        return database.sql("""
                        select refund.id, payment, refund.amount, currency, number, payer, way, till, session
                        from payments.refund join payments.payment on payment.id = refund.payment
                        where done is null order by wanted, refund.id limit 200
                        """)
                .query((row, _) -> new Order(
                        row.getObject("id", UUID.class),
                        new PaymentId(row.getObject("payment", UUID.class)),
                        row.getLong("number"),
                        PaymentTable.money(
                                row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                        row.getString("payer"),
                        PaymentWay.parse(row.getString("way")).orElseThrow(),
                        java.util.Objects.requireNonNullElse(row.getString("till"), ""),
                        java.util.Objects.requireNonNullElse(row.getString("session"), "")))
                .list();
    }

    /// @param till where it goes back by itself; empty where a person gives it back
    record Order(
            UUID id,
            PaymentId payment,
            long number,
            Money amount,
            String payer,
            PaymentWay way,
            String till,
            String session) {}

    /// @return whether it was still to be done
    @Transactional
    public boolean done(UUID order) {
        var payment = database.sql(
                        "update payments.refund set done = :now where id = :id and done is null returning payment")
                .param("id", order)
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional();
        payment.ifPresent(id -> inbox.done(about(new PaymentId(id))));
        return payment.isPresent();
    }

    private static ItemRef about(PaymentId payment) {
        return new ItemRef("payments.payment", payment.toString());
    }
}
