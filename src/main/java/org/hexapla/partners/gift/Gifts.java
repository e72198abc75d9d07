package org.hexapla.partners.gift;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps gifts with their instalments and uses. In the caller's transaction, without asking who may.
@Repository
class Gifts {

    private final JdbcClient database;

    Gifts(JdbcClient database) {
        this.database = database;
    }

    List<GiftLine> of(long agreement) {
        return lines(database.sql("select * from partners.gift where agreement = :id order by day, id")
                .param("id", agreement)
                .query(Gifts::gift)
                .list());
    }

    /// The gift, which nobody else changes until the transaction ends.
    Optional<GiftLine> locked(long agreement, long gift) {
        return lines(database.sql("select * from partners.gift where id = :id and agreement = :agreement for update")
                        .param("id", gift)
                        .param("agreement", agreement)
                        .query(Gifts::gift)
                        .list())
                .stream()
                .findFirst();
    }

    private List<GiftLine> lines(List<Gift> gifts) {
        var ids = gifts.stream().map(Gift::id).toArray(Long[]::new);
        Map<Long, String> currencies = new HashMap<>();
        gifts.forEach(gift -> currencies.put(gift.id(), gift.value().currency().getCurrencyCode()));
        Map<Long, List<GiftLine.Instalment>> instalments = new HashMap<>();
        database.sql("select * from partners.instalment where gift = any (:ids) order by due, id")
                .param("ids", ids)
                .query(row -> {
                    var gift = row.getLong("gift");
                    instalments
                            .computeIfAbsent(gift, _ -> new ArrayList<>())
                            .add(instalment(row, currencies.getOrDefault(gift, "")));
                });
        Map<Long, List<GiftLine.Use>> uses = new HashMap<>();
        database.sql("select * from partners.gift_use where gift = any (:ids) order by day, id")
                .param("ids", ids)
                .query(row -> {
                    var gift = row.getLong("gift");
                    uses.computeIfAbsent(gift, _ -> new ArrayList<>()).add(use(row, currencies.getOrDefault(gift, "")));
                });
        return gifts.stream()
                .map(gift -> new GiftLine(
                        gift, instalments.getOrDefault(gift.id(), List.of()), uses.getOrDefault(gift.id(), List.of())))
                .toList();
    }

    long add(long agreement, Gift gift) {
        return database.sql("""
                        insert into partners.gift (agreement, kind, purpose, day, currency, digits, minor, what,
                            condition, rate, rate_day)
                        values (:agreement, :kind, :purpose, :day, :currency, :digits, :minor, :what::jsonb,
                            :condition, :rate, :rateDay) returning id
                        """)
                .param("agreement", agreement)
                .param("kind", gift.kind().code())
                .param("purpose", gift.purpose())
                .param("day", gift.day())
                .param("currency", gift.value().currency().getCurrencyCode())
                .param("digits", gift.value().currency().getDefaultFractionDigits())
                .param("minor", Amounts.minor(gift.value()))
                .param("what", LocalizedTextJson.write(gift.what()))
                .param("condition", gift.condition())
                .param("rate", gift.rate() == null ? null : gift.rate().dollars())
                .param("rateDay", gift.rate() == null ? null : gift.rate().day())
                .query(Long.class)
                .single();
    }

    long expect(long gift, LocalDate due, Money amount) {
        return database.sql(
                        "insert into partners.instalment (gift, due, minor) values (:gift, :due, :minor) returning id")
                .param("gift", gift)
                .param("due", due)
                .param("minor", Amounts.minor(amount))
                .query(Long.class)
                .single();
    }

    /// @return whether it had not come before
    boolean receive(long gift, long instalment, LocalDate day, Money came) {
        return database.sql("""
                        update partners.instalment set received = :day, came = :came
                        where id = :id and gift = :gift and received is null
                        """)
                        .param("id", instalment)
                        .param("gift", gift)
                        .param("day", day)
                        .param("came", Amounts.minor(came))
                        .update()
                > 0;
    }

    void use(long gift, GiftLine.Use use) {
        database.sql("""
                        insert into partners.gift_use (gift, day, minor, what, item, initiative)
                        values (:gift, :day, :minor, :what::jsonb, :item, :initiative)
                        """)
                .param("gift", gift)
                .param("day", use.day())
                .param("minor", Amounts.minor(use.amount()))
                .param("what", LocalizedTextJson.write(use.what()))
                .param("item", use.item() == null ? null : use.item().toString())
                .param("initiative", use.initiative())
                .update();
    }

    private static Gift gift(ResultSet row, int number) throws SQLException {
        var rate = row.getBigDecimal("rate");
        return new Gift(
                row.getLong("id"),
                Gift.Kind.parse(row.getString("kind")).orElseThrow(),
                row.getString("purpose"),
                row.getObject("day", LocalDate.class),
                Amounts.of(row.getLong("minor"), row.getString("currency")),
                LocalizedTextJson.read(row.getString("what")),
                row.getString("condition"),
                rate == null ? null : new Gift.Rate(rate, row.getObject("rate_day", LocalDate.class)));
    }

    private static GiftLine.Instalment instalment(ResultSet row, String currency) throws SQLException {
        var received = row.getObject("received", LocalDate.class);
        return new GiftLine.Instalment(
                row.getLong("id"),
                row.getObject("due", LocalDate.class),
                Amounts.of(row.getLong("minor"), currency),
                received,
                received == null ? null : Amounts.of(row.getLong("came"), currency));
    }

    private static GiftLine.Use use(ResultSet row, String currency) throws SQLException {
        var item = row.getString("item");
        return new GiftLine.Use(
                row.getObject("day", LocalDate.class),
                Amounts.of(row.getLong("minor"), currency),
                LocalizedTextJson.read(row.getString("what")),
                item == null ? null : ItemRef.parse(item),
                row.getString("initiative"));
    }
}
