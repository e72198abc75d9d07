package org.hexapla.usage.visitor;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The secrets of the months, and the lasting one for people with an account.
///
/// Without the secret of a month nobody can find out any more whose key is whose, or that two keys of two
/// months are one person's. So a month's secret is deleted once the month is over; one that was made later, for
/// an old log, is kept for a month so that the logs of that time fit together.
@Component
class Secrets {

    private static final String LASTING = "lasting";
    private static final Duration FOR_OLD_LOGS = Duration.ofDays(31);
    private static final Duration LAST_LINES = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Secret> known = new ConcurrentHashMap<>();

    Secrets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Secret lasting() {
        return known.computeIfAbsent(LASTING, this::fetch);
    }

    Secret of(YearMonth month) {
        return known.computeIfAbsent(month.toString(), this::fetch);
    }

    private Secret fetch(String month) {
        var secret = new byte[Secret.BYTES];
        random.nextBytes(secret);
        // Several nodes may make one at once; the one that comes first is everybody's.
        database.sql("""
                        insert into usage.secret (month, secret, made) values (:month, :secret, :now)
                        on conflict (month) do nothing
                        """)
                .param("month", month)
                .param("secret", secret)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return new Secret(database.sql("select secret from usage.secret where month = :month")
                .param("month", month)
                .query(byte[].class)
                .single());
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    void forgetThoseOfPastMonths() {
        var now = clock.instant();
        var months = database.sql("select month, made from usage.secret where month <> :lasting")
                .param("lasting", LASTING)
                .query((row, _) -> Map.entry(
                        row.getString("month"), row.getTimestamp("made").toInstant()))
                .list();
        for (var month : months) {
            var end = YearMonth.parse(month.getKey())
                    .plusMonths(1)
                    .atDay(1)
                    .atStartOfDay()
                    .toInstant(ZoneOffset.UTC);
            var isForOldLogs = month.getValue().isAfter(end);
            var until = isForOldLogs ? month.getValue().plus(FOR_OLD_LOGS) : end.plus(LAST_LINES);
            if (now.isAfter(until)) {
                known.remove(month.getKey());
                database.sql("delete from usage.secret where month = :month")
                        .param("month", month.getKey())
                        .update();
            }
        }
    }
}
