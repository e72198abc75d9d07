package org.hexapla.occasions.checkin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.ticket.Passes;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lets people in to whatever has doors. The row of whoever stands at a door is locked meanwhile, so that two
/// doors and one pass are one person inside; what was handed in before is answered again and not noted again.
@Component
class CheckingIn {

    private static final Duration WRONG_CLOCK = Duration.ofMinutes(10);

    /// What two doors read in the same moment, each has read after the other.
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Scans scans;
    private final Doorways doorways;
    private final Passes passes;
    private final People people;
    private final TransactionOperations transaction;
    private final Clock clock;

    CheckingIn(
            Scans scans,
            Doorways doorways,
            Passes passes,
            People people,
            TransactionOperations transaction,
            Clock clock) {
        this.scans = scans;
        this.doorways = doorways;
        this.passes = passes;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    void requireStaff() {
        people.requireStaff("occasions");
    }

    /// What the staff see the doors of.
    Doorway.Place place(String kind, String id) {
        requireStaff();
        return doorways.place(kind, id);
    }

    /// Each in its turn, the earliest first, and in a transaction of its own: two devices that hand in the same people
    /// in another order do not wait for each other, and what was noted stays noted whatever comes after it.
    List<Scanned> scan(ItemRef place, List<Scan> handedIn) {
        requireStaff();
        var doorway = doorways.of(place.kind());
        var answers = new ArrayList<Scanned>();
        for (var scan : handedIn) {
            answers.add(Objects.requireNonNull(transaction.execute(_ -> scan(doorway, place, scan))));
        }
        return answers;
    }

    private Scanned scan(Doorway doorway, ItemRef place, Scan wanted) {
        var now = clock.instant();
        // A device whose clock is ahead would have let people in tomorrow.
        var scan = wanted.at().isAfter(now.plus(WRONG_CLOCK)) ? wanted.at(now) : wanted;
        var known = scans.find(scan.id());
        if (known.isPresent()) {
            return new Scanned(
                    scan.way() == Scan.Way.IN ? Scanned.Outcome.IN : Scanned.Outcome.OUT,
                    name(known.get()),
                    known.get().at(),
                    known.get().door());
        }
        var found = comer(doorway, scan.code());
        if (found.isEmpty()) {
            // Of another kind, whose doors are elsewhere, or of nobody.
            var isOurs = passes.read(scan.code().strip())
                    .flatMap(pass -> doorways.ofPass(pass.kind()))
                    .filter(other -> other != doorway)
                    .isPresent();
            return Scanned.nobody(isOurs ? Scanned.Outcome.ELSEWHERE : Scanned.Outcome.UNKNOWN, scan.at());
        }
        var comer = found.get();
        if (!comer.place().equals(place)) {
            return Scanned.nobody(Scanned.Outcome.ELSEWHERE, scan.at());
        }
        return switch (comer.standing()) {
            case NO_PLACE -> new Scanned(Scanned.Outcome.NO_PLACE, comer.shown(), scan.at(), "");
            case GIVEN_BACK -> new Scanned(Scanned.Outcome.GIVEN_BACK, comer.shown(), scan.at(), "");
            case EXPECTED -> note(doorway, comer, scan, now);
        };
    }

    private Scanned note(Doorway doorway, Doorway.Comer comer, Scan scan, Instant now) {
        var by = people.requireStaff("occasions").id();
        var pass = new ItemRef(doorway.passKind(), Long.toString(comer.pass()));
        var last = scans.lastBefore(pass, scan.at().plus(CLOCKS_DIFFER));
        scans.add(scan, comer.place(), pass, by, now);
        if (scan.way() == Scan.Way.OUT) {
            return new Scanned(Scanned.Outcome.OUT, comer.shown(), scan.at(), scan.door());
        }
        doorway.came(comer, scan.at());
        return last.filter(noted -> noted.way() == Scan.Way.IN)
                .map(noted -> new Scanned(Scanned.Outcome.AGAIN, comer.shown(), noted.at(), noted.door()))
                .orElseGet(() -> new Scanned(Scanned.Outcome.IN, comer.shown(), scan.at(), scan.door()));
    }

    /// By what is on the pass; the staff, who see the list, may name a number as well.
    private Optional<Doorway.Comer> comer(Doorway doorway, String code) {
        var written = code.strip();
        var number = written.matches("[1-9]\\d{0,17}")
                ? Optional.of(Long.parseLong(written))
                : passes.read(written)
                        .filter(item -> item.kind().equals(doorway.passKind()))
                        .map(item -> Long.parseLong(item.id()));
        return number.flatMap(doorway::locked);
    }

    private String name(Scans.Noted noted) {
        return doorways.ofPass(noted.pass().kind())
                .map(doorway -> doorway.names(List.of(noted.number())))
                .map((Map<Long, String> names) -> names.getOrDefault(noted.number(), ""))
                .orElse("");
    }
}
