package org.hexapla.occasions.registration;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets who never confirmed, and who registered for, was invited to, or agreed to the people of what is long over.
@Component
class ForgettingPeople {

    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final Duration KEPT = Duration.ofDays(180);

    private final Registrations registrations;
    private final Inviting inviting;
    private final Quotas quotas;
    private final Clock clock;

    ForgettingPeople(Registrations registrations, Inviting inviting, Quotas quotas, Clock clock) {
        this.registrations = registrations;
        this.inviting = inviting;
        this.quotas = quotas;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 900_000)
    @Transactional
    void forget() {
        var now = clock.instant();
        registrations.forget(now.minus(UNCONFIRMED), now.minus(KEPT));
        inviting.forget(now.minus(KEPT));
        quotas.forget(now.minus(KEPT));
    }
}
