package org.hexapla.occasions.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hexapla.kernel.Wording;
import org.hexapla.occasions.EventChanged;
import org.hexapla.occasions.capacity.ClaimExpired;
import org.hexapla.occasions.capacity.PlacesOffered;
import org.hexapla.occasions.capacity.Reason;
import org.hexapla.occasions.event.Events;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Follows what happens elsewhere: the line has a place to offer, an offer was not taken in time, the event is moved or
/// called off, time has passed.
@Component
class FollowingPlaces {

    private static final Duration UNCONFIRMED = Duration.ofDays(7);
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int ALL = 100_000;

    private final Registrations registrations;
    private final Events events;
    private final Settling settling;
    private final Letters letters;
    private final Clock clock;

    FollowingPlaces(Registrations registrations, Events events, Settling settling, Letters letters, Clock clock) {
        this.registrations = registrations;
        this.events = events;
        this.settling = settling;
        this.letters = letters;
        this.clock = clock;
    }

    @EventListener
    void offer(PlacesOffered offered) {
        if (!offered.holder().kind().equals(Registration.KIND)) {
            return;
        }
        var id = Long.parseLong(offered.holder().id());
        registrations
                .locked(id)
                .filter(known -> known.state() == Registration.State.WAITING)
                .ifPresent(known -> {
                    registrations.become(id, Registration.State.OFFERED, clock.instant());
                    registrations.mark(
                            id, offered.claim().value(), offered.waiting().value(), offered.until());
                    var until = new Wording(known.who().language()).time(offered.until()) + " UTC";
                    letters.tell(known, events.open(known.event()), "offered", until);
                });
    }

    @EventListener
    void lapse(ClaimExpired expired) {
        if (!expired.holder().kind().equals(Registration.KIND)) {
            return;
        }
        var id = Long.parseLong(expired.holder().id());
        registrations
                .locked(id)
                .filter(known -> known.state() == Registration.State.OFFERED)
                .ifPresent(known -> {
                    registrations.become(id, Registration.State.LAPSED, clock.instant());
                    letters.tell(known, events.open(known.event()), "lapsed", "");
                });
    }

    @EventListener
    void follow(EventChanged changed) {
        if (!changed.isMoved() && !changed.isCancelled()) {
            return;
        }
        var event = events.find(changed.event()).orElseThrow();
        if (!event.isPublic() || event.isOver(clock.instant())) {
            return;
        }
        for (var known : registrations.of(event.code(), Optional.empty(), "", ALL)) {
            if (known.state().isOpen() && known.parent() == null) {
                letters.tell(known, event, changed.isCancelled() ? "called-off" : "moved", "");
                if (changed.isCancelled()) {
                    settling.cancel(known.id(), Reason.CLOSED);
                }
            }
        }
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 900_000)
    @Transactional
    void forget() {
        registrations.forget(clock.instant().minus(UNCONFIRMED), clock.instant().minus(KEPT));
    }
}
