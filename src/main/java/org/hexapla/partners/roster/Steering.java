package org.hexapla.partners.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.partners.Noted;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Fills the seats of a steering committee. On no day do more sit on it than there are seats, nobody sits
/// twice, and one presides.
@Component
@Transactional
class Steering {

    private final Seats seats;
    private final Roster roster;
    private final Programmes programmes;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Steering(Seats seats, Roster roster, Programmes programmes, People people, Audit audit, Clock clock) {
        this.seats = seats;
        this.roster = roster;
        this.programmes = programmes;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    SteeringView view(String code, String typed) {
        people.requireStaff(Partners.DEPARTMENT);
        var programme = programmes.programme(code);
        var today = LocalDate.now(clock);
        var question = new RosterQuestion(typed, "", "", "", "", 0, "");
        return new SteeringView(
                programme,
                seats.many(programme.code()),
                seats.of(programme.code()),
                typed,
                typed.isEmpty() ? List.of() : roster.find(programme.code(), question, today, 0, 50),
                today);
    }

    void allow(String code, int many) {
        people.requireStaff(Partners.DEPARTMENT);
        seats.allow(programmes.programme(code).code(), many);
    }

    void fill(String code, Seat seat) {
        people.requireStaff(Partners.DEPARTMENT);
        var programme = programmes.programme(code).code();
        var many = seats.locked(programme).orElseThrow(() -> PartnersRefused.conflict("no-committee"));
        var member =
                roster.find(programme, new RosterQuestion("", "", "", "", "", 0, ""), seat.since(), 0, 100_000).stream()
                        .anyMatch(listed -> listed.membership() == seat.membership());
        if (!member || seat.until().isBefore(seat.since())) {
            throw PartnersRefused.mistake("seat");
        }
        var others = seats.of(programme).stream()
                .filter(other ->
                        !other.since().isAfter(seat.until()) && !other.until().isBefore(seat.since()))
                .toList();
        if (others.stream()
                .anyMatch(other -> other.membership() == seat.membership()
                        || other.role().equals("chair") && seat.role().equals("chair"))) {
            throw PartnersRefused.conflict("sits-already");
        }
        // Fullest on a day on which somebody begins.
        var days = Stream.concat(Stream.of(seat.since()), others.stream().map(Seat::since))
                .filter(day -> !day.isBefore(seat.since()))
                .toList();
        if (days.stream()
                .anyMatch(day ->
                        others.stream().filter(other -> other.covers(day)).count() >= many)) {
            throw PartnersRefused.conflict("committee-full");
        }
        seats.add(programme, seat);
        audit.record(item(programme), "seated", "", Noted.of(seat.role()));
    }

    void end(String code, long id, LocalDate last) {
        people.requireStaff(Partners.DEPARTMENT);
        var programme = programmes.programme(code).code();
        if (!seats.end(programme, id, last)) {
            throw PartnersRefused.mistake("seat");
        }
        audit.record(item(programme), "seat-ended", "", Noted.of(last));
    }

    private static org.hexapla.kernel.ItemRef item(ProgrammeCode programme) {
        return new org.hexapla.kernel.ItemRef("partners.programme", programme.value());
    }
}
