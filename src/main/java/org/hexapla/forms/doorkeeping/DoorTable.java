package org.hexapla.forms.doorkeeping;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What the door must remember: the key of each day, words that were used, how often somebody came. All of it for two
/// days at most, and the same for all machines of the house.
@Repository
class DoorTable {

    private static final int KEY_BYTES = 32;
    private static final int DAYS = 2;

    private final JdbcClient database;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<LocalDate, byte[]> keys =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).build();

    DoorTable(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        // A key that somebody signed with must not vanish with what they did next.
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /// A hash that nobody can find again once the key of the day is gone.
    byte[] hashed(String text, LocalDate day) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(day), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    // Not fetched under the cache's lock: whoever waits there may hold the very connection that the fetching waits for.
    private byte[] key(LocalDate day) {
        var known = keys.getIfPresent(day);
        if (known != null) {
            return known;
        }
        // On the caller's own connection first: a second one is needed only by whoever comes first on a day.
        var found = find(day).orElseGet(() -> {
            apart.executeWithoutResult(_ -> make(day));
            return find(day).orElseThrow();
        });
        keys.put(day, found);
        return found;
    }

    private Optional<byte[]> find(LocalDate day) {
        return database.sql("select key from forms.door_key where day = :day")
                .param("day", day)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    private void make(LocalDate day) {
        var fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        // Whoever comes first on a day makes its key; all others find it.
        database.sql("insert into forms.door_key (day, key) values (:day, :key) on conflict do nothing")
                .param("day", day)
                .param("key", fresh)
                .update();
    }

    /// @return whether it was not used before
    boolean use(byte[] word, Instant until) {
        return database.sql("insert into forms.door_used (word, until) values (:word, :until) on conflict do nothing")
                        .param("word", word)
                        .param("until", Timestamp.from(until))
                        .update()
                > 0;
    }

    void passed(String door, byte[] visitor, Instant at) {
        database.sql("""
                        insert into forms.door_passed (door, visitor, hour, number) values (:door, :visitor, :hour, 1)
                        on conflict (door, visitor, hour) do update set number = door_passed.number + 1
                        """)
                .param("door", door)
                .param("visitor", visitor)
                .param("hour", Timestamp.from(at.truncatedTo(ChronoUnit.HOURS)))
                .update();
    }

    /// How often a visitor came through in this hour and the last.
    int times(String door, byte[] visitor, Instant at) {
        return database.sql("""
                        select coalesce(sum(number), 0) from forms.door_passed
                        where door = :door and visitor = :visitor and hour >= :since
                        """)
                .param("door", door)
                .param("visitor", visitor)
                .param("since", Timestamp.from(at.truncatedTo(ChronoUnit.HOURS).minus(1, ChronoUnit.HOURS)))
                .query(Integer.class)
                .single();
    }

    /// Also makes the keys of today and tomorrow, so that nobody at a door has to.
    @Scheduled(cron = "0 5 * * * *", zone = "UTC")
    void forget() {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        make(today);
        make(today.plusDays(1));
        database.sql("delete from forms.door_key where day < :day")
                .param("day", today.minusDays(DAYS))
                .update();
        database.sql("delete from forms.door_used where until < :now")
                .param("now", Timestamp.from(now))
                .update();
        database.sql("delete from forms.door_passed where hour < :before")
                .param("before", Timestamp.from(now.minus(Duration.ofHours(3))))
                .update();
    }
}
