package org.hexapla.occasions.seating;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Planning;
import org.hexapla.occasions.registration.Registration;
import org.hexapla.occasions.registration.Registrations;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Protocol lays the room out, holds seats, and gives them to guests: one by one, or all by the order of precedence.
@Component
@Transactional
class SeatingGuests {

    private static final String DEPARTMENT = "occasions";
    private static final int LONGEST = 100;

    private final Seats seats;
    private final Ranks ranks;
    private final Registrations registrations;
    private final Planning planning;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    SeatingGuests(
            Seats seats,
            Ranks ranks,
            Registrations registrations,
            Planning planning,
            People people,
            Audit audit,
            Clock clock) {
        this.seats = seats;
        this.ranks = ranks;
        this.registrations = registrations;
        this.planning = planning;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Event event(String code) {
        people.requireStaff(DEPARTMENT);
        return EventCode.parse(code).map(planning::find).orElseThrow(SeatingRefused::notFound);
    }

    @Transactional(readOnly = true)
    SeatingView view(Event event) {
        people.requireStaff(DEPARTMENT);
        return new SeatingView(
                event, seats.blocks(event.code()), seats.all(event.code()), seats.guests(event.code()), ranks.all());
    }

    void addBlock(EventCode event, String label, int lines, int width) {
        people.requireStaff(DEPARTMENT);
        var name = label.strip();
        if (name.isEmpty()
                || name.length() > 20
                || lines < 1
                || lines > LONGEST
                || width < 1
                || width > LONGEST
                || seats.blocks(event).stream().anyMatch(block -> block.label().equals(name))) {
            throw SeatingRefused.incomplete();
        }
        seats.addBlock(event, name, lines, width);
    }

    void removeBlock(EventCode event, long id) {
        people.requireStaff(DEPARTMENT);
        var block = block(event, id);
        var isOccupied =
                seats.all(event).stream().anyMatch(seat -> seat.block().equals(block.label()) && seat.guest() != null);
        if (isOccupied) {
            throw SeatingRefused.occupied(block.label());
        }
        seats.removeBlock(event, id);
    }

    void hold(EventCode event, long id, Seats.Stretch stretch) {
        people.requireStaff(DEPARTMENT);
        block(event, id);
        if (!stretch.rank().isEmpty() && !isRank(stretch.rank())) {
            throw SeatingRefused.incomplete();
        }
        seats.hold(event, id, stretch);
    }

    private Seats.Block block(EventCode event, long id) {
        return seats.blocks(event).stream()
                .filter(block -> block.id() == id)
                .findFirst()
                .orElseThrow(SeatingRefused::notFound);
    }

    private boolean isRank(String code) {
        return ranks.all().stream().anyMatch(rank -> rank.code().equals(code));
    }

    void rank(EventCode event, long registration, String rank) {
        people.requireStaff(DEPARTMENT);
        guest(event, registration);
        if (!rank.isEmpty() && !isRank(rank)) {
            throw SeatingRefused.incomplete();
        }
        seats.rank(registration, rank);
    }

    /// Gives somebody a seat; whoever has one already moves.
    void give(EventCode event, long registration, long seat) {
        var by = people.requireStaff(DEPARTMENT).id();
        var guest = guest(event, registration);
        var wanted = seats.find(event, seat).orElseThrow(SeatingRefused::notFound);
        seats.takeBack(registration);
        if (!seats.give(seat, registration, by, clock.instant())) {
            // With the transaction, the seat that was just taken back is theirs again.
            throw SeatingRefused.taken(wanted.code());
        }
        audit.record(guest.item(), "seated", "", "{\"seat\": \"%s\"}".formatted(wanted.id()));
    }

    void takeBack(EventCode event, long registration) {
        people.requireStaff(DEPARTMENT);
        var guest = guest(event, registration);
        seats.takeBack(registration);
        audit.record(guest.item(), "unseated", "", "{}");
    }

    /// Seats everybody who sits nowhere yet: by rank and name, on the first seat that is held for the rank, and where
    /// there is none left, on the first that is held for nobody.
    ///
    /// @return how many found no seat
    int seatAll(EventCode event) {
        var by = people.requireStaff(DEPARTMENT).id();
        var free = free(event);
        var standing = 0;
        for (var guest : seats.guests(event)) {
            if (guest.seat() == null && !isSeated(guest, free, by)) {
                standing++;
            }
        }
        return standing;
    }

    private Map<String, Deque<Seat>> free(EventCode event) {
        var free = new HashMap<String, Deque<Seat>>();
        seats.all(event).stream()
                .filter(Seat::isFree)
                .forEach(seat -> free.computeIfAbsent(seat.rank(), _ -> new ArrayDeque<>())
                        .add(seat));
        return free;
    }

    private boolean isSeated(Guest guest, Map<String, Deque<Seat>> free, org.hexapla.people.PersonId by) {
        for (var rank : guest.rank().isEmpty() ? List.of("") : List.of(guest.rank(), "")) {
            var left = free.getOrDefault(rank, new ArrayDeque<>());
            // Somebody else may give one of them away at the same time: then the next.
            for (var seat = left.poll(); seat != null; seat = left.poll()) {
                if (seats.give(seat.id(), guest.registration(), by, clock.instant())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Registration guest(EventCode event, long registration) {
        return registrations
                .locked(registration)
                .filter(known -> known.event().equals(event))
                .filter(known -> known.state() == Registration.State.ACCEPTED)
                .orElseThrow(SeatingRefused::noGuest);
    }
}
