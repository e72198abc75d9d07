package org.hexapla.occasions.voucher;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.tour.Tour;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps vouchers. In the caller's transaction, without asking who may.
///
/// How often one was used is counted of the bookings themselves: what was cancelled, or was not paid in time, has used
/// nothing.
@Repository
public class Vouchers {

    private static final String VOUCHER = """
            select voucher.*, currency from occasions.voucher
            join occasions.station on station.code = voucher.station\s""";

    private final JdbcClient database;
    private final Clock clock;

    Vouchers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return whether the code was free
    boolean add(Voucher voucher) {
        return database.sql("""
                        insert into occasions.voucher (code, station, percent, amount, tours, times, until)
                        values (:code, :station, :percent, :amount, :tours::text[], :times, :until)
                        on conflict do nothing
                        """).params(values(voucher)).update() > 0;
    }

    /// How often, until when and for which tours; not what it takes off, which people were told.
    ///
    /// @return whether the station has it
    boolean change(Voucher voucher) {
        return database.sql("""
                        update occasions.voucher set times = :times, until = :until, tours = :tours::text[]
                        where code = :code and station = :station
                        """).params(values(voucher)).update() > 0;
    }

    private static Map<String, Object> values(Voucher voucher) {
        var values = new TreeMap<String, Object>();
        values.put("code", voucher.code());
        values.put("station", voucher.station());
        values.put("percent", new org.springframework.jdbc.core.SqlParameterValue(Types.INTEGER, percent(voucher)));
        values.put("amount", new org.springframework.jdbc.core.SqlParameterValue(Types.NUMERIC, amount(voucher)));
        values.put("tours", voucher.tours().toArray(String[]::new));
        values.put("times", voucher.times());
        values.put("until", voucher.until());
        return values;
    }

    private static @org.jspecify.annotations.Nullable Integer percent(Voucher voucher) {
        return voucher.discount() instanceof Voucher.Percent(var percent) ? percent : null;
    }

    private static @org.jspecify.annotations.Nullable BigDecimal amount(Voucher voucher) {
        return voucher.discount() instanceof Voucher.Amount(var amount) ? amount.amount() : null;
    }

    Optional<Voucher> find(String code) {
        return database.sql(VOUCHER + "where voucher.code = :code")
                .param("code", code)
                .query(Vouchers::voucher)
                .optional();
    }

    /// Of a station, those that end last first.
    List<Voucher> of(String station) {
        return database.sql(VOUCHER + "where voucher.station = :station order by until desc, voucher.code")
                .param("station", station)
                .query(Vouchers::voucher)
                .list();
    }

    /// How many bookings use each.
    Map<String, Integer> used(String station) {
        var used = new TreeMap<String, Integer>();
        database.sql("""
                        select voucher.code, count(*) as many from occasions.voucher
                        join occasions.booking on booking.voucher = voucher.code
                            and booking.state in ('waiting', 'held', 'confirmed')
                        where station = :station group by voucher.code
                        """)
                .param("station", station)
                .query((row, _) -> used.put(row.getString("code"), row.getInt("many")))
                .list();
        return used;
    }

    /// Lets a booking use it, in the transaction in which that is made: nobody else uses it before that ends.
    /// Nothing where it is used up, over, or not for that tour.
    ///
    /// @param zone by whose clock its last day ends
    public Optional<Voucher> use(String code, Tour tour, ZoneId zone) {
        var written = code.strip().toUpperCase(Locale.ROOT);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return lock(written)
                .filter(voucher -> voucher.station().equals(tour.station()) && voucher.isFor(tour.code()))
                .filter(voucher -> !voucher.until().isBefore(today))
                .filter(voucher -> used(voucher.station()).getOrDefault(written, 0) < voucher.times());
    }

    private Optional<Voucher> lock(String code) {
        database.sql("select code from occasions.voucher where code = :code for no key update")
                .param("code", code)
                .query(String.class)
                .optional();
        return find(code);
    }

    private static Voucher voucher(ResultSet row, int number) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new Voucher(
                row.getString("code"),
                row.getString("station"),
                amount == null
                        ? new Voucher.Percent(row.getInt("percent"))
                        : new Voucher.Amount(new Money(
                                amount.stripTrailingZeros(), Currency.getInstance(row.getString("currency")))),
                List.of((String[]) row.getArray("tours").getArray()),
                row.getInt("times"),
                row.getObject("until", LocalDate.class));
    }
}
