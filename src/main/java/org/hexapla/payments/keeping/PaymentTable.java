package org.hexapla.payments.keeping;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Money;
import org.hexapla.payments.Charge;
import org.hexapla.payments.Payment;
import org.hexapla.payments.PaymentId;
import org.hexapla.payments.PaymentWay;
import org.hexapla.payments.till.Till;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps payments. In the caller's transaction.
@Repository
class PaymentTable {

    private static final String PAYMENT = """
            select payment.*, coalesce((select sum(amount) from payments.refund where refund.payment = payment.id), 0)
                as returned
            from payments.payment\s""";

    private final JdbcClient database;

    PaymentTable(JdbcClient database) {
        this.database = database;
    }

    /// @return its number; nothing where one is open for the same thing
    Optional<PaymentId> add(Charge charge, PaymentWay way, Optional<String> till, Instant now) {
        return database.sql("""
                        insert into payments.payment (id, what, attempt, amount, currency, way, words, language, payer,
                            mail, back, till, begun, closes)
                        values (:id, :what, 1 + (select count(*) from payments.payment where what = :what), :amount,
                            :currency, :way, :words::jsonb, :language, :payer, :mail, :back, :till, :now, :closes)
                        on conflict do nothing returning id
                        """)
                .param("id", UUID.randomUUID())
                .param("what", charge.what().toString())
                .param("amount", charge.amount().amount())
                .param("currency", charge.amount().currency().getCurrencyCode())
                .param("way", way.code())
                .param("words", LocalizedTextJson.write(charge.words()))
                .param("language", charge.language().tag())
                .param("payer", charge.payer().name())
                .param("mail", charge.payer().mail())
                .param("back", charge.back())
                .param("till", till.orElse(null))
                .param("now", Timestamp.from(now))
                .param("closes", Timestamp.from(now.plus(charge.open())))
                .query(UUID.class)
                .optional()
                .map(PaymentId::new);
    }

    void opened(PaymentId payment, Till.Session session) {
        database.sql("update payments.payment set session = :session, page = :page where id = :id and session is null")
                .param("id", payment.value())
                .param("session", session.id())
                .param("page", session.page())
                .update();
    }

    /// The money is there, also where we had given the payment up: the till knows.
    ///
    /// @return whether that is new
    boolean settle(PaymentId payment, Instant at) {
        return database.sql("""
                        update payments.payment set state = 'settled', settled = :at
                        where id = :id and state <> 'settled'
                        """)
                        .param("id", payment.value())
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    /// @return whether it was open
    boolean fail(PaymentId payment) {
        return database.sql("update payments.payment set state = 'failed' where id = :id and state = 'open'")
                        .param("id", payment.value())
                        .update()
                > 0;
    }

    Optional<Payment> find(PaymentId payment) {
        return database.sql(PAYMENT + "where id = :id")
                .param("id", payment.value())
                .query(PaymentTable::payment)
                .optional();
    }

    /// Nobody else gives of it back until this transaction ends.
    void lock(PaymentId payment) {
        database.sql("select id from payments.payment where id = :id for no key update")
                .param("id", payment.value())
                .query(UUID.class)
                .optional();
    }

    List<Payment> of(ItemRef what) {
        return database.sql(PAYMENT + "where what = :what order by attempt desc")
                .param("what", what.toString())
                .query(PaymentTable::payment)
                .list();
    }

    /// What is owed and not on a page, the longest first.
    List<Owed> owed(int most) {
        return database.sql(PAYMENT + """
                        where state = 'open' and way <> 'card' order by begun, id limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new Owed(
                        payment(row, number), row.getString("payer"), LocalizedTextJson.read(row.getString("words"))))
                .list();
    }

    /// @param payer whom the bill is for
    record Owed(Payment payment, String payer, org.hexapla.kernel.LocalizedText words) {}

    /// With what its till needs; nothing where it is none of a till.
    Optional<AtTill> atTill(PaymentId payment) {
        return database.sql(PAYMENT + "where id = :id and till is not null")
                .param("id", payment.value())
                .query(PaymentTable::atTill)
                .optional();
    }

    Optional<PaymentId> bySession(String session) {
        return database.sql("select id from payments.payment where session = :session")
                .param("session", session)
                .query(UUID.class)
                .optional()
                .map(PaymentId::new);
    }

    /// Those that somebody may be paying, or may have paid, begun before a moment: all of them, for those that nobody
    /// pays any more would else stand in the way of those that somebody has paid.
    List<PaymentId> toAsk(Instant before) {
        return database.sql("""
                        select id from payments.payment
                        where state = 'open' and way = 'card' and begun < :before order by begun
                        """)
                .param("before", Timestamp.from(before))
                .query((row, _) -> new PaymentId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Forgets who paid, or did not, long ago; of whom something is still to come or to be given back stays known.
    int forget(Instant overBefore) {
        return database.sql("""
                        update payments.payment set payer = '', mail = ''
                        where payer || mail <> '' and state <> 'open' and coalesce(settled, closes) < :before
                            and not exists (
                                select from payments.refund where refund.payment = payment.id and done is null)
                        """).param("before", Timestamp.from(overBefore)).update();
    }

    /// @param session nothing where the till has not answered yet
    /// @param back the path to which the payer comes back
    record AtTill(
            Payment payment,
            String till,
            Optional<String> session,
            org.hexapla.kernel.LocalizedText words,
            Language language,
            Charge.Payer payer,
            String back,
            Instant closes) {}

    private static AtTill atTill(ResultSet row, int number) throws SQLException {
        return new AtTill(
                payment(row, number),
                row.getString("till"),
                Optional.ofNullable(row.getString("session")),
                LocalizedTextJson.read(row.getString("words")),
                new Language(row.getString("language")),
                new Charge.Payer(row.getString("payer"), row.getString("mail")),
                row.getString("back"),
                row.getTimestamp("closes").toInstant());
    }

    private static Payment payment(ResultSet row, int number) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        var settled = row.getTimestamp("settled");
        return new Payment(
                new PaymentId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                ItemRef.parse(row.getString("what")),
                money(row.getBigDecimal("amount"), currency),
                PaymentWay.parse(row.getString("way")).orElseThrow(),
                Payment.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(row.getString("page")),
                row.getTimestamp("begun").toInstant(),
                settled == null ? null : settled.toInstant(),
                money(row.getBigDecimal("returned"), currency));
    }

    static Money money(BigDecimal amount, Currency currency) {
        return new Money(amount.stripTrailingZeros(), currency);
    }
}
