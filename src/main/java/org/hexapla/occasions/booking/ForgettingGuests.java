package org.hexapla.occasions.booking;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets who booked what is long over.
@Component
class ForgettingGuests {

    private static final Duration KEPT = Duration.ofDays(180);

    private final Bookings bookings;
    private final Clock clock;

    ForgettingGuests(Bookings bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 900_000)
    void forget() {
        bookings.forget(clock.instant().minus(KEPT));
    }
}
