package org.hexapla.usage.counter;

import java.sql.Date;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks what was counted by day.
@Component
class UseByDay {

    private final JdbcClient database;

    UseByDay(JdbcClient database) {
        this.database = database;
    }

    /// A month is known as a whole when days were counted after its end.
    Available available(YearMonth current) {
        var first = database.sql("select min(day) from usage.daily")
                .query((row, _) -> Optional.ofNullable(row.getDate(1)))
                .single()
                .map(Date::toLocalDate)
                .map(YearMonth::from);
        var last = database.sql("select max(at) from usage.counted")
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(at ->
                        YearMonth.from(at.withOffsetSameInstant(ZoneOffset.UTC)).minusMonths(1))
                .map(month -> month.isBefore(current) ? month : current.minusMonths(1));
        return new Available(first, last);
    }
}
