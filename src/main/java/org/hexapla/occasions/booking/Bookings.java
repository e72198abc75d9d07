package org.hexapla.occasions.booking;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.capacity.ClaimId;
import org.hexapla.occasions.capacity.WaitingId;
import org.hexapla.occasions.tour.Category;
import org.hexapla.payments.PaymentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps bookings and tickets. In the caller's transaction, without asking who may.
@Repository
class Bookings {

    private final JdbcClient database;

    Bookings(JdbcClient database) {
        this.database = database;
    }

    /// A number for a booking that is about to be made, so that the ledger can be told for whom.
    long nextId() {
        return database.sql("select nextval(pg_get_serial_sequence('occasions.booking', 'id'))")
                .query(Long.class)
                .single();
    }

    /// @param form the digest of what was sent; another booking of the same makes this one fail
    void add(Booking booking, Optional<String> voucher, Optional<UUID> form) {
        database.sql("""
                        insert into occasions.booking (id, number, slot, claim, waiting, name, mail, language,
                            country, people, amount, currency, voucher, form, state, made, changed)
                        overriding system value
                        values (:id, :number, :slot, :claim, :waiting, :name, :mail, :language, :country,
                            :people::jsonb, :amount, :currency, :voucher, :form, :state, :made, :made)
                        """)
                .param("id", booking.id())
                .param("number", booking.number())
                .param("slot", booking.slot())
                .param("claim", booking.claim().map(ClaimId::value).orElse(null), java.sql.Types.BIGINT)
                .param("waiting", booking.waiting().map(WaitingId::value).orElse(null), java.sql.Types.BIGINT)
                .param("name", booking.guest().name())
                .param("mail", booking.guest().mail())
                .param("language", booking.guest().language().tag())
                .param("country", booking.guest().country())
                .param("people", json(booking.people()))
                .param("amount", booking.amount().amount())
                .param("currency", booking.amount().currency().getCurrencyCode())
                .param("voucher", voucher.orElse(null))
                .param("form", form.orElse(null), java.sql.Types.OTHER)
                .param("state", booking.state().code())
                .param("made", Timestamp.from(booking.made()))
                .update();
    }

    Optional<Booking> find(long id) {
        return database.sql("select * from occasions.booking where id = :id")
                .param("id", id)
                .query(Bookings::booking)
                .optional();
    }

    /// The one that came of what a form said.
    Optional<Booking> ofForm(UUID digest) {
        return database.sql("select * from occasions.booking where form = :form")
                .param("form", digest)
                .query(Bookings::booking)
                .optional();
    }

    /// Nobody else changes it until this transaction ends.
    Optional<Booking> lock(long id) {
        return database.sql("select * from occasions.booking where id = :id for no key update")
                .param("id", id)
                .query(Bookings::booking)
                .optional();
    }

    /// Of a slot, by name.
    List<Booking> of(long slot) {
        return database.sql("select * from occasions.booking where slot = :slot order by lower(name), id")
                .param("slot", slot)
                .query(Bookings::booking)
                .list();
    }

    /// How many an address has made since a moment, to keep out whoever books what nobody will come to.
    int since(String mail, Instant moment) {
        return database.sql("""
                        select count(*) from occasions.booking where lower(mail) = lower(:mail) and made > :moment
                        """)
                .param("mail", mail)
                .param("moment", Timestamp.from(moment))
                .query(Integer.class)
                .single();
    }

    void become(long id, Booking.State state, Instant at) {
        database.sql("update occasions.booking set state = :state, changed = :at where id = :id")
                .param("id", id)
                .param("state", state.code())
                .param("at", Timestamp.from(at))
                .update();
    }

    void hold(long id, ClaimId claim, Instant at) {
        database.sql("update occasions.booking set state = 'held', claim = :claim, changed = :at where id = :id")
                .param("id", id)
                .param("claim", claim.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void pay(long id, PaymentId payment) {
        database.sql("update occasions.booking set payment = :payment where id = :id")
                .param("id", id)
                .param("payment", payment.value())
                .update();
    }

    void move(long id, long slot, Instant at) {
        database.sql("update occasions.booking set slot = :slot, changed = :at where id = :id")
                .param("id", id)
                .param("slot", slot)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// One for each of its people, once, each with its part of what the booking costs.
    ///
    /// @param prices what somebody of a category pays in full
    void issue(Booking booking, Map<Category, BigDecimal> prices) {
        if (!tickets(booking.id()).isEmpty()) {
            return;
        }
        var people = booking.people().entrySet().stream()
                .flatMap(group -> Collections.nCopies(group.getValue(), group.getKey()).stream())
                .toList();
        var shares = Shares.of(
                booking.amount(),
                people.stream()
                        .map(category -> prices.getOrDefault(category, BigDecimal.ZERO))
                        .toList());
        database.sql("""
                        insert into occasions.ticket (booking, category, amount)
                        select :booking, category, amount::numeric from unnest(:categories::text[], :amounts::text[])
                            with ordinality as person (category, amount, place) order by place
                        """)
                .param("booking", booking.id())
                .param("categories", people.stream().map(Category::code).toArray(String[]::new))
                .param(
                        "amounts",
                        shares.stream()
                                .map(share -> share.amount().toPlainString())
                                .toArray(String[]::new))
                .update();
    }

    void invalidate(long booking) {
        database.sql("update occasions.ticket set void = true where booking = :booking")
                .param("booking", booking)
                .update();
    }

    void invalidate(List<Ticket> tickets) {
        database.sql("update occasions.ticket set void = true where id = any(:ids)")
                .param("ids", tickets.stream().map(Ticket::id).toArray(Long[]::new))
                .update();
    }

    /// Fewer of them come, and it costs less.
    void shrink(long id, Map<Category, Integer> people, Money amount, Instant at) {
        database.sql("""
                        update occasions.booking set people = :people::jsonb, amount = :amount, changed = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("people", json(people))
                .param("amount", amount.amount())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Ticket> tickets(long booking) {
        return database.sql("""
                        select ticket.id, category, ticket.amount, currency, void,
                            exists (select 1 from occasions.visitor where visitor.ticket = ticket.id) as admitted
                        from occasions.ticket join occasions.booking on booking.id = ticket.booking
                        where booking = :booking order by ticket.id
                        """)
                .param("booking", booking)
                .query((row, _) -> new Ticket(
                        row.getLong("id"),
                        Category.parse(row.getString("category")).orElseThrow(),
                        new Money(
                                row.getBigDecimal("amount").stripTrailingZeros(),
                                Currency.getInstance(row.getString("currency"))),
                        row.getBoolean("void"),
                        row.getBoolean("admitted")))
                .list();
    }

    /// @param out how many tickets there are that were not given back
    /// @param used on how many of them somebody came in
    record Admitted(int out, int used) {

        static final Admitted NONE = new Admitted(0, 0);
    }

    /// By the numbers of slots; those of which nobody has a ticket are left out.
    Map<Long, Admitted> admitted(Collection<Long> slots) {
        var admitted = new TreeMap<Long, Admitted>();
        database.sql("""
                        select booking.slot, count(*) as out, count(visitor.ticket) as used
                        from occasions.booking
                        join occasions.ticket on ticket.booking = booking.id and not ticket.void
                        left join occasions.visitor on visitor.ticket = ticket.id
                        where booking.slot = any(:slots) group by booking.slot
                        """).param("slots", slots.toArray(Long[]::new)).query(row -> {
            admitted.put(row.getLong("slot"), new Admitted(row.getInt("out"), row.getInt("used")));
        });
        return admitted;
    }

    /// In whose name tickets were booked.
    Map<Long, String> namesOfTickets(Collection<Long> tickets) {
        var names = new TreeMap<Long, String>();
        database.sql("""
                        select ticket.id, name from occasions.ticket
                        join occasions.booking on booking.id = ticket.booking where ticket.id = any(:ids)
                        """)
                .param("ids", tickets.toArray(Long[]::new))
                .query((row, _) -> names.put(row.getLong("id"), row.getString("name")))
                .list();
        return names;
    }

    /// The numbers of the tickets that let people in at a time.
    List<Long> ticketsFor(long slot) {
        return database.sql("""
                        select ticket.id from occasions.ticket
                        join occasions.booking on booking.id = ticket.booking and booking.state = 'confirmed'
                        where slot = :slot and not void order by ticket.id
                        """)
                .param("slot", slot)
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    Optional<Booking> ofTicket(long ticket) {
        return database.sql("""
                        select booking.* from occasions.booking
                        join occasions.ticket on ticket.booking = booking.id and ticket.id = :ticket
                        """)
                .param("ticket", ticket)
                .query(Bookings::booking)
                .optional();
    }

    /// Of those who came to what is long over, only what is counted stays.
    int forget(Instant overBefore) {
        return database.sql("""
                        update occasions.booking set name = '', mail = ''
                        where name || mail <> '' and slot in (select id from occasions.slot where ends < :before)
                        """).param("before", Timestamp.from(overBefore)).update();
    }

    private static String json(Map<Category, Integer> people) {
        var written = new TreeMap<String, Integer>();
        people.forEach((category, many) -> written.put(category.code(), many));
        return JsonMapper.shared().writeValueAsString(written);
    }

    private static Map<Category, Integer> people(String json) {
        var people = new TreeMap<Category, Integer>();
        JsonMapper.shared()
                .readTree(json)
                .properties()
                .forEach(entry -> people.put(
                        Category.parse(entry.getKey()).orElseThrow(),
                        entry.getValue().asInt()));
        return people;
    }

    private static Booking booking(ResultSet row, int number) throws SQLException {
        var claim = row.getObject("claim", Long.class);
        var waiting = row.getObject("waiting", Long.class);
        var payment = row.getObject("payment", UUID.class);
        return new Booking(
                row.getLong("id"),
                row.getString("number"),
                row.getLong("slot"),
                new Booking.Guest(
                        row.getString("name"),
                        row.getString("mail"),
                        new Language(row.getString("language")),
                        row.getString("country")),
                people(row.getString("people")),
                new Money(
                        row.getBigDecimal("amount").stripTrailingZeros(),
                        Currency.getInstance(row.getString("currency"))),
                Booking.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(claim).map(ClaimId::new),
                Optional.ofNullable(waiting).map(WaitingId::new),
                Optional.ofNullable(payment).map(PaymentId::new),
                row.getTimestamp("made").toInstant());
    }
}
