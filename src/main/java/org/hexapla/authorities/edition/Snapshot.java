package org.hexapla.authorities.edition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An immutable picture of a topic's records, made on first use.
public final class Snapshot<T> {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(2);

    private final LongSupplier number;
    private final Supplier<T> make;
    private final Clock clock;
    private volatile @Nullable Held<T> held;

    Snapshot(LongSupplier number, Supplier<T> make, Clock clock) {
        this.number = number;
        this.make = make;
        this.clock = clock;
    }

    public T get() {
        var now = clock.instant();
        var known = held;
        if (known != null && Duration.between(known.checked(), now).compareTo(TRUSTED_FOR) < 0) {
            return known.value();
        }
        return look(now);
    }

    private synchronized T look(Instant now) {
        // The number is read before the records: a change between the two is seen at the next look.
        var current = number.getAsLong();
        var known = held;
        var fresh = known != null && known.number() == current
                ? new Held<>(known.value(), current, now)
                : new Held<>(make.get(), current, now);
        held = fresh;
        return fresh.value();
    }

    void forget() {
        held = null;
    }

    private record Held<T>(T value, long number, Instant checked) {}
}
