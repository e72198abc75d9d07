package org.hexapla.occasions.registration;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.hexapla.kernel.Wording;
import org.hexapla.occasions.EventChanged;
import org.hexapla.occasions.capacity.ClaimExpired;
import org.hexapla.occasions.capacity.PlacesOffered;
import org.hexapla.occasions.capacity.Reason;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Events;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionOperations;

/// Follows what happens elsewhere: the line has a place to offer, an offer was not taken in time, the event is moved or
/// called off.
@Component
class FollowingPlaces {

    private static final int ALL = 100_000;

    private final Registrations registrations;
    private final Events events;
    private final Settling settling;
    private final Letters letters;
    private final TransactionOperations transaction;
    private final Clock clock;

    FollowingPlaces(
            Registrations registrations,
            Events events,
            Settling settling,
            Letters letters,
            TransactionOperations transaction,
            Clock clock) {
        this.registrations = registrations;
        this.events = events;
        this.settling = settling;
        this.letters = letters;
        this.transaction = transaction;
        this.clock = clock;
    }

    @ApplicationModuleListener
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

    @ApplicationModuleListener
    void lapse(ClaimExpired expired) {
        if (!expired.holder().kind().equals(Registration.KIND)) {
            return;
        }
        var id = Long.parseLong(expired.holder().id());
        registrations.locked(id).filter(known -> isOver(known, expired)).ifPresent(known -> {
            registrations.become(id, Registration.State.LAPSED, clock.instant());
            letters.tell(known, events.open(known.event()), "lapsed", "");
        });
    }

    /// What is told comes after the fact, and not always in its order: an offer may be over before it was told of.
    private static boolean isOver(Registration known, ClaimExpired expired) {
        var claim = known.marks().claim();
        return known.state() == Registration.State.WAITING
                || known.state() == Registration.State.OFFERED
                        && claim != null
                        && claim == expired.claim().value();
    }

    /// Whoever gives a place back waits for the ledger, and whoever has that may wait for the next of them: so each is
    /// called off in a transaction of their own.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void follow(EventChanged changed) {
        if (!changed.isMoved() && !changed.isCancelled()) {
            return;
        }
        var event = events.find(changed.event()).orElseThrow();
        if (!event.isPublic() || event.isOver(clock.instant())) {
            return;
        }
        // Those in the line first: what the others give back is then offered to nobody.
        var all = registrations.of(event.code(), Optional.empty(), "", ALL).stream()
                .filter(known -> known.state().isOpen() && known.parent() == null)
                .sorted(Comparator.comparing(Registration::state))
                .toList();
        if (changed.isCancelled()) {
            all.forEach(known -> transaction.executeWithoutResult(_ -> callOff(known.id(), event)));
        } else {
            transaction.executeWithoutResult(_ -> all.forEach(known -> letters.tell(known, event, "moved", "")));
        }
    }

    private void callOff(long id, Event event) {
        registrations.locked(id).filter(known -> known.state().isOpen()).ifPresent(known -> {
            letters.tell(known, event, "called-off", "");
            settling.cancel(id, Reason.CLOSED);
        });
    }
}
