package org.hexapla.occasions.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hexapla.occasions.booking.TestStation.await;
import static org.hexapla.occasions.booking.TestStation.day;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.occasions.booking.TestStation;
import org.hexapla.occasions.capacity.Claim;
import org.hexapla.occasions.capacity.Claimed;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.LedgerCheck;
import org.hexapla.occasions.capacity.ResourceId;
import org.hexapla.occasions.capacity.Standing;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.Slots;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Closures, smaller groups and rooms, from the page of the staff to the visitor who is told.
@HexaplaTest
class ClosingTests {

    @Autowired
    TestStation fixture;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Slots slots;

    @Autowired
    Ledger ledger;

    @Autowired
    LedgerCheck check;

    @Autowired
    JdbcClient database;

    @Test
    void callsOffWhatLiesInAClosureTellsVisitorsAndOpensAgain() {
        var station = fixture.station(0);
        var times = fixture.times(station, 10, Map.of());
        var page = fixture.booked(times.getFirst(), 2, Map.of());
        var other = fixture.booked(times.getLast(), 2, Map.of());
        var staff = signedIn.asStaff("occasions");
        var path = "/en/occasions/visits/closures/" + station;

        staff.post(path, Map.of("first", day(3), "last", day(4), "why-en", "The roof is mended"));
        await(() -> slot(times.getFirst()).isCancelled() && slot(times.get(1)).isCancelled());

        assertThat(slot(times.get(2)).isCancelled()).isFalse();
        var visitor = signedIn.asNobody();
        await(() -> visitor.get(page).body().contains(Messages.text(Language.EN, "visits.booking.cancelled")));
        assertThat(visitor.get(other).body()).contains(Messages.text(Language.EN, "visits.booking.confirmed"));
        assertThat(letters("The roof is mended")).isEqualTo(1);
        assertThat(fixture.book(times.getFirst(), 1, Map.of()).statusCode()).isEqualTo(404);
        assertThat(visitor.get("/en/visits/" + station).body()).contains("The roof is mended");
        assertThat(staff.get(path).body()).contains(Messages.text(Language.EN, "stations.closures.called-off", 2));

        staff.post(path + "/" + closure(station) + "/end", Map.of());

        assertThat(slot(times.getFirst()).isCancelled()).isFalse();
        assertThat(fixture.book(times.getFirst(), 1, Map.of()).statusCode()).isEqualTo(303);
        assertThat(staff.get(path).body()).contains(Messages.text(Language.EN, "stations.closures.none"));
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void makesGroupsSmallerForATimeWithoutTakingAnybodysPlace() {
        var station = fixture.station(0);
        var times = fixture.times(station, 10, Map.of());
        fixture.booked(times.getFirst(), 8, Map.of());
        var staff = signedIn.asStaff("occasions");
        var path = "/en/occasions/visits/closures/" + station;

        staff.post(path + "/limits", Map.of("first", day(3), "last", day(4), "most", "5", "why-en", "Keep apart"));
        await(() -> standing(times.get(1)).capacity() == 5);

        assertThat(standing(times.getFirst())).isEqualTo(new Standing(5, 8, 0));
        assertThat(standing(times.get(2)).capacity()).isEqualTo(10);
        assertThat(fixture.book(times.getFirst(), 1, Map.of()).statusCode()).isEqualTo(409);
        assertThat(fixture.book(times.get(1), 6, Map.of()).statusCode()).isEqualTo(409);
        assertThat(staff.get(path).body()).contains(Messages.text(Language.EN, "stations.limits.over", 3));
        assertThat(signedIn.asNobody().get("/en/visits/" + station).body()).contains("Keep apart");
        // What the staff says of one time is kept for afterwards, and does not go beyond the limit now.
        staff.post("/en/occasions/visits/slots/" + times.get(1) + "/capacity", Map.of("capacity", "7"));
        assertThat(standing(times.get(1)).capacity()).isEqualTo(5);

        staff.post(path + "/limits/" + limit(station) + "/end", Map.of());
        await(() -> standing(times.getFirst()).capacity() == 10);

        await(() -> standing(times.get(1)).capacity() == 7);
        assertThat(standing(times.getFirst()).left()).isEqualTo(2);
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void aRoomHoldsNoMoreThanItDoes() {
        var station = fixture.station(0);
        var staff = signedIn.asStaff("occasions");
        var path = "/en/occasions/visits/rooms/" + station;
        staff.post(path, Map.of("name-en", "The small hall", "capacity", "6"));
        var room = room(station);
        var times = fixture.times(station, 10, Map.of("room", Long.toString(room)));
        assertThat(standing(times.getFirst()).capacity()).isEqualTo(6);

        var fields = new TreeMap<>(Map.of("name-" + room + "-en", "The small hall", "capacity", "4"));
        assertThat(staff.post(path + "/" + room, fields).statusCode()).isEqualTo(303);
        await(() -> standing(times.getFirst()).capacity() == 4);

        // A second tour at the same hours has no room, and is not made smaller by it.
        var others = fixture.times(station, 10, Map.of("room", Long.toString(room)));
        assertThat(standing(others.getFirst()).capacity()).isEqualTo(10);
        assertThat(staff.get(path).body()).contains("The small hall");
        assertThat(check.differences()).isEmpty();
    }

    @Test
    void whatOpensAgainHasItsRoomUnlessSomebodyElseTookIt() {
        var station = fixture.station(0);
        var staff = signedIn.asStaff("occasions");
        staff.post("/en/occasions/visits/rooms/" + station, Map.of("name-en", "The round hall", "capacity", "6"));
        var room = Map.of("room", Long.toString(room(station)));
        var times = fixture.times(station, 10, room);
        var path = "/en/occasions/visits/closures/" + station;
        staff.post(path, Map.of("first", day(3), "last", day(4), "why-en", "The floor is laid"));
        await(() -> slot(times.getFirst()).isCancelled() && slot(times.get(1)).isCancelled());
        assertThat(slot(times.getFirst()).room()).isEmpty();

        staff.post(path + "/" + closure(station) + "/end", Map.of());

        assertThat(slot(times.getFirst()).room()).isPresent();
        assertThat(standing(times.getFirst()).capacity()).isEqualTo(6);
        assertThat(check.differences()).isEmpty();

        staff.post(path, Map.of("first", day(3), "last", day(3), "why-en", "The floor is laid again"));
        await(() -> slot(times.getFirst()).isCancelled());
        var taken = slot(times.getFirst());
        assertThat(ledger.claim(
                        new ItemRef("occasions.slot", "0"),
                        Duration.ofMinutes(5),
                        List.of(new Claim.Span(
                                calendar(station),
                                taken.when().starts(),
                                taken.when().ends()))))
                .isInstanceOf(Claimed.Held.class);
        staff.post(path + "/" + closure(station) + "/end", Map.of());
        assertThat(slot(times.getFirst()).isCancelled()).isFalse();
        assertThat(slot(times.getFirst()).room()).isEmpty();
        assertThat(standing(times.getFirst()).capacity()).isEqualTo(10);
        assertThat(check.differences()).isEmpty();
    }

    private ResourceId calendar(String station) {
        return new ResourceId(database.sql("select max(calendar) from occasions.room where station = :station")
                .param("station", station)
                .query(Long.class)
                .single());
    }

    @Test
    void keepsTheStationsWordsHoursAndTermsAndTellsVisitors() {
        var station = fixture.station(24);
        var staff = signedIn.asStaff("occasions");
        var page = "/en/occasions/visits/stations/" + station;
        var fields = new TreeMap<>(Map.of(
                "version", "1",
                "zone", "Asia/Beirut",
                "name-en", "Beirut house",
                "bring-en", "A passport",
                "address-en", "Riad el Solh",
                "refund", "48"));
        fields.put("opens-2", "09:30");
        fields.put("closes-2", "12:00");

        assertThat(staff.post(page, fields).statusCode()).isEqualTo(303);
        assertThat(staff.post(page, fields).statusCode()).isEqualTo(409);
        fields.put("version", "2");
        fields.put("closes-2", "09:00");
        assertThat(staff.post(page, fields).statusCode()).isEqualTo(400);

        assertThat(signedIn.asNobody().get("/en/visits/" + station).body())
                .contains("A passport", "Riad el Solh", "Tuesday", "09:30–12:00")
                .doesNotContain("Monday");
        for (var language : List.of("ar", "zh")) {
            assertThat(staff.get("/" + language + "/occasions/visits/stations/" + station)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(signedIn.asReader().get(page).statusCode()).isEqualTo(403);
    }

    private int letters(String words) {
        return database.sql("select count(*) from people.outgoing_mail where body like '%' || :words || '%'")
                .param("words", words)
                .query(Integer.class)
                .single();
    }

    private Slot slot(long id) {
        return slots.find(id).orElseThrow();
    }

    private Standing standing(long id) {
        var places = slot(id).places();
        return ledger.standing(List.of(places)).getOrDefault(places, new Standing(0, 0, 0));
    }

    private long closure(String station) {
        return one("select id from occasions.closure where station = :station", station);
    }

    private long limit(String station) {
        return one("select id from occasions.group_limit where station = :station", station);
    }

    private long room(String station) {
        return one("select id from occasions.room where station = :station", station);
    }

    private long one(String sql, String station) {
        return database.sql(sql).param("station", station).query(Long.class).single();
    }
}
