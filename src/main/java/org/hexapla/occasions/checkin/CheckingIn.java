package org.hexapla.occasions.checkin;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.EventRefused;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.registration.Registration;
import org.hexapla.occasions.registration.Registrations;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Lets people in. The row of whoever stands at a door is locked meanwhile, so that two doors and one pass are one
/// person inside; what was handed in before is answered again and not noted again.
@Component
class CheckingIn {

    private static final Duration WRONG_CLOCK = Duration.ofMinutes(10);

    private final Scans scans;
    private final Registrations registrations;
    private final PassHolders holders;
    private final Events events;
    private final People people;
    private final TransactionOperations transaction;
    private final Clock clock;

    CheckingIn(
            Scans scans,
            Registrations registrations,
            PassHolders holders,
            Events events,
            People people,
            TransactionOperations transaction,
            Clock clock) {
        this.scans = scans;
        this.registrations = registrations;
        this.holders = holders;
        this.events = events;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    void requireStaff() {
        people.requireStaff("occasions");
    }

    @Transactional(readOnly = true)
    Event event(String code) {
        requireStaff();
        return EventCode.parse(code).flatMap(events::find).orElseThrow(() -> EventRefused.notFound(code));
    }

    /// Each in its turn, the earliest first, and in a transaction of its own: two devices that hand in the same people
    /// in another order do not wait for each other, and what was noted stays noted whatever comes after it.
    List<Scanned> scan(EventCode event, List<Scan> handedIn) {
        requireStaff();
        var answers = new ArrayList<Scanned>();
        for (var scan : handedIn) {
            answers.add(Objects.requireNonNull(transaction.execute(_ -> scan(event, scan))));
        }
        return answers;
    }

    private Scanned scan(EventCode event, Scan wanted) {
        var by = people.requireStaff("occasions").id();
        var now = clock.instant();
        // A device whose clock is ahead would have let people in tomorrow.
        var scan = wanted.at().isAfter(now.plus(WRONG_CLOCK))
                ? new Scan(wanted.id(), wanted.code(), wanted.door(), wanted.way(), now)
                : wanted;
        var known = scans.find(scan.id());
        if (known.isPresent()) {
            return new Scanned(
                    scan.way() == Scan.Way.IN ? Scanned.Outcome.IN : Scanned.Outcome.OUT,
                    known.get().name(),
                    known.get().at(),
                    known.get().door());
        }
        var found = holders.locked(scan.code());
        if (found.isEmpty()) {
            return Scanned.nobody(Scanned.Outcome.UNKNOWN, scan.at());
        }
        var registration = found.get();
        if (!registration.event().equals(event)) {
            return Scanned.nobody(Scanned.Outcome.ELSEWHERE, scan.at());
        }
        var name = holders.name(registration);
        if (registration.state() != Registration.State.ACCEPTED) {
            return new Scanned(Scanned.Outcome.NO_PLACE, name, scan.at(), "");
        }
        var last = scans.lastBefore(registration.id(), scan.at());
        scans.add(scan, event, registration.id(), by, now);
        if (scan.way() == Scan.Way.OUT) {
            return new Scanned(Scanned.Outcome.OUT, name, scan.at(), scan.door());
        }
        registrations.attend(registration.id(), scan.at());
        return last.filter(noted -> noted.way() == Scan.Way.IN)
                .map(noted -> new Scanned(Scanned.Outcome.AGAIN, name, noted.at(), noted.door()))
                .orElseGet(() -> new Scanned(Scanned.Outcome.IN, name, scan.at(), scan.door()));
    }
}
