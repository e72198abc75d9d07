package org.hexapla.occasions.booking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.kernel.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps vouchers, which make a booking cheaper so many times until a day.
@Repository
public class Vouchers {

    private final JdbcClient database;
    private final Clock clock;

    Vouchers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public record Voucher(String code, String station, int percent, int times, LocalDate until) {

        Money off(Money amount) {
            var left = amount.amount()
                    .multiply(BigDecimal.valueOf(100L - percent))
                    .movePointLeft(2)
                    .setScale(amount.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
            return new Money(left, amount.currency());
        }
    }

    /// @return whether the code was free
    public boolean add(Voucher voucher) {
        return database.sql("""
                        insert into occasions.voucher (code, station, percent, times, until)
                        values (:code, :station, :percent, :times, :until) on conflict do nothing
                        """)
                        .param("code", voucher.code())
                        .param("station", voucher.station())
                        .param("percent", voucher.percent())
                        .param("times", voucher.times())
                        .param("until", voucher.until())
                        .update()
                > 0;
    }

    /// Uses it once, in the transaction of the booking; nothing where it is used up, over, or of another station.
    Optional<Voucher> use(String code, String station) {
        return database.sql("""
                        update occasions.voucher set times = times - 1
                        where code = :code and station = :station and times > 0 and until >= :today
                        returning *
                        """)
                .param("code", code.strip().toUpperCase(Locale.ROOT))
                .param("station", station)
                .param("today", LocalDate.now(clock))
                .query((row, _) -> new Voucher(
                        row.getString("code"),
                        row.getString("station"),
                        row.getInt("percent"),
                        row.getInt("times"),
                        row.getObject("until", LocalDate.class)))
                .optional();
    }
}
