package org.hexapla.people.account;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// How often one may try: each network address and each account has its measure, known or not, so that guessing
/// is slow and says nothing about which accounts exist. Kept in the database, for all machines and across
/// restarts.
@Component
public class Attempts {

    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 60;
    private static final Duration REFILL = Duration.ofMinutes(15);

    private final ProxyManager<String> buckets;

    Attempts(DataSource database) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("people.attempts")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofHours(1)))
                .build();
    }

    /// Takes one attempt from both measures.
    ///
    /// @return how long to wait; nothing to wait for if the attempt may be made
    public Duration take(String address, String account) {
        var wait = LongStream.of(takeOne(ofAddress(address)), takeOne(ofAccount(account)))
                .max()
                .orElseThrow();
        return Duration.ofNanos(wait);
    }

    /// Gives an attempt back: it was the right password.
    public void giveBack(String address, String account) {
        ofAddress(address).addTokens(1);
        ofAccount(account).addTokens(1);
    }

    private static long takeOne(Bucket bucket) {
        return bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill() > 0
                        && !bucket.estimateAbilityToConsume(1).canBeConsumed()
                ? Math.max(1, bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill())
                : 0;
    }

    private Bucket ofAddress(String address) {
        return bucket("address " + address, PER_ADDRESS);
    }

    private Bucket ofAccount(String account) {
        return bucket("account " + kept(account), PER_ACCOUNT);
    }

    /// Whatever is written in place of an address: short, and without signs that a database refuses.
    private static String kept(String account) {
        var plain = account.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), 300));
    }

    private Bucket bucket(String key, int most) {
        return buckets.getProxy(
                key,
                () -> BucketConfiguration.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, REFILL))
                        .build());
    }
}
