package org.hexapla.occasions.registration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.occasions.capacity.Claim;
import org.hexapla.occasions.capacity.ClaimId;
import org.hexapla.occasions.capacity.Claimed;
import org.hexapla.occasions.capacity.Confirmed;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.Reason;
import org.hexapla.occasions.capacity.WaitingId;
import org.hexapla.occasions.capacity.WaitingLine;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Events;
import org.springframework.stereotype.Component;

/// What becomes of a registration: a place, a turn in the line, an answer awaited, or its end. In the caller's
/// transaction, without asking who may. What is changed is locked first, so that two clicks are one.
@Component
class Settling {

    /// A place is kept so long only to be confirmed in the same transaction.
    private static final Duration MOMENT = Duration.ofMinutes(5);

    private final Registrations registrations;
    private final Events events;
    private final EventPlaces places;
    private final Quotas quotas;
    private final Ledger ledger;
    private final WaitingLine line;
    private final Telling telling;

    Settling(
            Registrations registrations,
            Events events,
            EventPlaces places,
            Quotas quotas,
            Ledger ledger,
            WaitingLine line,
            Telling telling) {
        this.registrations = registrations;
        this.events = events;
        this.places = places;
        this.quotas = quotas;
        this.ledger = ledger;
        this.line = line;
        this.telling = telling;
    }

    void askToConfirm(Registration registration, Event event) {
        telling.tell(registration, event, "confirm");
    }

    /// Tells somebody who asks again where they stand.
    void remind(Registration registration, Event event) {
        telling.tell(leader(registration), event, registration.state().code());
    }

    /// The owner of the address says yes. A second time changes nothing.
    void confirm(long id) {
        var asked = registrations.locked(id).orElseThrow(RegistrationRefused::notFound);
        if (asked.state() != Registration.State.ASKED) {
            return;
        }
        var event = events.open(asked.event());
        if (!event.isOpenAt(telling.now())) {
            throw RegistrationRefused.closed();
        }
        registrations.lock(asked.event(), asked.person());
        if (registrations.open(asked.event(), asked.person()).isPresent()) {
            throw RegistrationRefused.state();
        }
        registrations.dropTwice(id);
        if (event.content().admission().how() == Event.How.APPROVED) {
            become(asked, event, Registration.State.APPROVAL);
            telling.askToAgree(asked, event, quotas.of(event.code(), asked.who().organisation()));
            return;
        }
        if (!hasPlace(asked, event, Optional.empty())) {
            queue(asked, event);
        }
    }

    /// Somebody who may has agreed.
    void approve(Registration registration) {
        var asked = registrations.locked(registration.id()).orElseThrow(RegistrationRefused::notFound);
        if (asked.state() != Registration.State.APPROVAL) {
            throw RegistrationRefused.state();
        }
        var event = events.open(asked.event());
        var quota = quotas.of(event.code(), asked.who().organisation());
        if (!hasPlace(asked, event, quota)) {
            throw RegistrationRefused.full(places.of(event).map(ledger::left).orElse(0));
        }
    }

    void decline(Registration registration, String reason) {
        var asked = registrations.locked(registration.id()).orElseThrow(RegistrationRefused::notFound);
        if (asked.state() != Registration.State.APPROVAL) {
            throw RegistrationRefused.state();
        }
        registrations.become(asked.id(), Registration.State.DECLINED, telling.now());
        telling.tell(asked, events.open(asked.event()), "declined", reason);
    }

    /// Gives a place to somebody who stands at the door.
    void admit(long id) {
        var asked = registrations.locked(id).orElseThrow(RegistrationRefused::notFound);
        var event = events.open(asked.event());
        if (!hasPlace(asked, event, Optional.empty())) {
            throw RegistrationRefused.full(places.of(event).map(ledger::left).orElse(0));
        }
    }

    private boolean hasPlace(Registration registration, Event event, Optional<Quotas.Quota> quota) {
        var people = 1 + registrations.members(registration.id()).size();
        List<Claim> wanted = new ArrayList<>();
        places.of(event).ifPresent(resource -> wanted.add(new Claim.Places(resource, people)));
        quota.ifPresent(known -> wanted.add(new Claim.Places(known.resource(), people)));
        if (wanted.isEmpty()) {
            become(registration, event, Registration.State.ACCEPTED);
            return true;
        }
        return switch (ledger.claim(registration.item(), MOMENT, wanted)) {
            case Claimed.Held held -> {
                ledger.confirm(held.claim());
                registrations.mark(registration.id(), held.claim().value(), null, null);
                become(registration, event, Registration.State.ACCEPTED);
                yield true;
            }
            case Claimed.Full _, Claimed.Busy _ -> false;
        };
    }

    private void queue(Registration registration, Event event) {
        become(registration, event, Registration.State.WAITING);
        var people = 1 + registrations.members(registration.id()).size();
        var turn = line.join(places.of(event).orElseThrow(), registration.item(), people);
        // The line may have offered a place at once.
        registrations.turn(registration.id(), turn.value());
    }

    /// Takes the place that is kept.
    void accept(long id) {
        var offered = registrations.locked(id).orElseThrow(RegistrationRefused::notFound);
        var turn = offered.marks().turn();
        if (offered.state() == Registration.State.ACCEPTED) {
            return;
        }
        if (offered.state() != Registration.State.OFFERED || turn == null) {
            throw RegistrationRefused.state();
        }
        if (line.accept(new WaitingId(turn)) == Confirmed.GONE) {
            throw RegistrationRefused.gone();
        }
        become(offered, events.open(offered.event()), Registration.State.ACCEPTED);
    }

    /// Gives everything back. A second time changes nothing; of a group, one who leaves gives one place back.
    void cancel(long id, Reason why) {
        var known = registrations.locked(id).orElseThrow(RegistrationRefused::notFound);
        if (!known.state().isOpen()) {
            return;
        }
        if (known.parent() != null) {
            registrations.become(id, Registration.State.CANCELLED, telling.now());
            shrink(known.parent());
            return;
        }
        registrations.become(id, Registration.State.CANCELLED, telling.now());
        release(known, why);
        if (known.state() != Registration.State.ASKED && why == Reason.CANCELLED) {
            telling.tell(known, events.find(known.event()).orElseThrow(), "cancelled");
        }
    }

    private void release(Registration known, Reason why) {
        var claim = known.marks().claim();
        var turn = known.marks().turn();
        if (turn != null && known.state() != Registration.State.ACCEPTED) {
            line.leave(new WaitingId(turn));
        } else if (claim != null) {
            ledger.release(new ClaimId(claim), why);
        }
    }

    private void shrink(long parent) {
        var leader = registrations.locked(parent).orElseThrow();
        var claim = leader.marks().claim();
        if (claim == null || leader.state() != Registration.State.ACCEPTED) {
            return;
        }
        var people = 1
                + (int) registrations.members(parent).stream()
                        .filter(member -> member.state().isOpen())
                        .count();
        var now = ledger.parts(new ClaimId(claim)).stream()
                .<Claim>map(part ->
                        part instanceof Claim.Places(var resource, var _) ? new Claim.Places(resource, people) : part)
                .toList();
        ledger.move(new ClaimId(claim), now);
    }

    private void become(Registration registration, Event event, Registration.State state) {
        registrations.become(registration.id(), state, telling.now());
        telling.tell(registration, event, state.code());
    }

    private Registration leader(Registration registration) {
        var parent = registration.parent();
        return parent == null ? registration : registrations.find(parent).orElseThrow();
    }
}
