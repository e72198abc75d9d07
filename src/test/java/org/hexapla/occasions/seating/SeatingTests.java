package org.hexapla.occasions.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hexapla.HexaplaTest;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.registration.Gathering;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class SeatingTests {

    @Autowired
    Gathering gathering;

    @Autowired
    SeatingGuests seating;

    @Autowired
    Seats seats;

    @Autowired
    SignedIn signedIn;

    @Autowired
    People people;

    private EventCode event = new EventCode("nothing");

    @BeforeEach
    void aRoom() {
        event = gathering.event("open", 0, 1);
        var staff = signedIn.asStaff("occasions");
        assertThat(staff.post(desk() + "/blocks", Map.of("label", "A", "lines", "2", "width", "4"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void neverGivesOneSeatToTwoHoweverManyAskAtOnce() throws Exception {
        var guests = new ArrayList<Long>();
        for (var i = 0; i < 12; i++) {
            guests.add(guest("Guest " + i));
        }
        var seat = seats.all(event).getFirst().id();
        var asked = guests.stream()
                .<Callable<Boolean>>map(guest -> () -> isGiven(guest, seat))
                .toList();
        try (var crowd = Executors.newFixedThreadPool(12)) {
            var given = 0;
            for (var answer : crowd.invokeAll(asked)) {
                given += answer.get() ? 1 : 0;
            }
            assertThat(given).isEqualTo(1);
        }
        assertThat(seats.all(event)).filteredOn(taken -> taken.guest() != null).hasSize(1);
    }

    private boolean isGiven(long guest, long seat) {
        var refused = new ArrayList<SeatingRefused>();
        people.asProgram(() -> {
            try {
                seating.give(event, guest, seat);
            } catch (SeatingRefused e) {
                refused.add(e);
            }
        });
        return refused.isEmpty();
    }

    @Test
    void seatsByPrecedenceOnWhatIsHeldForEach() {
        var student = guest("Aaron of no rank");
        var minister = guest("Zoe the minister");
        var staff = signedIn.asStaff("occasions");
        var block = Long.toString(seats.blocks(event).getFirst().id());
        staff.post(desk() + "/hold", Map.of("block", block, "rows", "1", "rank", "minister"));
        staff.post(desk() + "/hold", Map.of("block", block, "rows", "2", "numbers", "1-2", "rank", "none"));
        staff.post(desk() + "/guests/" + minister + "/rank", Map.of("rank", "minister"));
        staff.post(desk() + "/all", Map.of());

        assertThat(seat(minister)).isEqualTo("A-1-1");
        assertThat(seat(student)).isEqualTo("A-2-3");
        assertThat(staff.get(desk()).body()).contains("Zoe the minister", "A-1-1");
        assertThat(new String(staff.bytes(desk() + "/list.pdf"), 0, 4, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        assertThat(staff.get("/en/occasions/events/" + event + "/doors?words=Zoe")
                        .body())
                .contains("A-1-1");
    }

    @Test
    void whoMovesLeavesASeatAndWhoCancelsTooAndEachReadsTheirOwn() {
        var mail = UUID.randomUUID() + "@example.org";
        var token = gathering.comes(event, "Wanja", mail);
        var guest = gathering.id(token);
        var all = seats.all(event);
        people.asProgram(() -> {
            seating.give(event, guest, all.get(0).id());
            seating.give(event, guest, all.get(5).id());
        });
        assertThat(seat(guest)).isEqualTo("A-2-2");
        assertThat(signedIn.asNobody().get("/fr/registrations/" + token).body()).contains("A-2-2");

        signedIn.asNobody().post("/fr/registrations/" + token + "/cancel", Map.of());
        assertThat(seats.all(event)).allMatch(Seat::isFree);
        var other = guest("Next");
        people.asProgram(() -> seating.give(event, other, all.get(5).id()));
        assertThat(seat(other)).isEqualTo("A-2-2");
    }

    @Test
    void onlyTheStaffSeats() {
        assertThat(signedIn.asReader().get(desk()).statusCode()).isEqualTo(403);
        assertThat(signedIn.asReader().get("/en/occasions/precedence").statusCode())
                .isEqualTo(403);
        assertThat(signedIn.asReader().post(desk() + "/all", Map.of()).statusCode())
                .isEqualTo(403);
        var guest = guest("Somebody");
        var staff = signedIn.asStaff("occasions");
        var seat = Long.toString(seats.all(event).getFirst().id());
        staff.post(desk() + "/guests/" + guest + "/seat", Map.of("seat", seat));
        var block = seats.blocks(event).getFirst().id();
        assertThat(staff.post(desk() + "/blocks/" + block + "/remove", Map.of()).statusCode())
                .isEqualTo(409);
    }

    private String desk() {
        return "/en/occasions/events/" + event + "/seating";
    }

    private long guest(String name) {
        return gathering.id(gathering.comes(event, name, UUID.randomUUID() + "@example.org"));
    }

    private String seat(long guest) {
        return seats.guests(event).stream()
                .filter(known -> known.registration() == guest)
                .map(known -> Objects.requireNonNull(known.seat()).code())
                .findFirst()
                .orElseThrow();
    }
}
