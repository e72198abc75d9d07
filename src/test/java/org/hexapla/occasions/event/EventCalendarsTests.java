package org.hexapla.occasions.event;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Calendars as devices take them from the site, read by a library that did not write them.
@HexaplaTest
class EventCalendarsTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    private final String code = "clocks-" + UUID.randomUUID().toString().substring(0, 8);

    /// The night on which the clocks are changed lies between the first and the second.
    @ParameterizedTest
    @CsvSource({
        "Europe/Zurich,    2027-03-27, 2027-03-27T09:00:00Z, 2027-03-29, 2027-03-29T08:00:00Z",
        "Europe/Zurich,    2027-10-30, 2027-10-30T08:00:00Z, 2027-11-01, 2027-11-01T09:00:00Z",
        "Europe/Vienna,    2027-03-27, 2027-03-27T09:00:00Z, 2027-03-29, 2027-03-29T08:00:00Z",
        "America/New_York, 2027-03-13, 2027-03-13T15:00:00Z, 2027-03-15, 2027-03-15T14:00:00Z",
        "America/New_York, 2027-11-06, 2027-11-06T14:00:00Z, 2027-11-08, 2027-11-08T15:00:00Z",
        "Africa/Nairobi,   2027-03-27, 2027-03-27T07:00:00Z, 2027-03-29, 2027-03-29T07:00:00Z"
    })
    void tenOnTheClockOfAPlaceStaysTenWhenTheClocksAreChanged(
            String zone, String day, Instant first, String later, Instant second) {
        var staff = signedIn.asStaff("occasions");
        staff.post("/en/occasions/events/new", fields(zone, day));
        become(staff, 1, "announced");
        var before = entry();
        assertThat(before.getDateStart().getValue().toInstant()).isEqualTo(first);

        var moved = fields(zone, later);
        moved.put("version", "2");
        assertThat(staff.post("/en/occasions/events/" + code + "/edit", moved).statusCode())
                .isEqualTo(303);

        var after = entry();
        assertThat(after.getDateStart().getValue().toInstant()).isEqualTo(second);
        assertThat(after.getDateEnd().getValue().toInstant()).isEqualTo(second.plusSeconds(7200));
        assertThat(after.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(ics()).contains("BEGIN:VTIMEZONE", "TZID:" + zone, "DTSTART;TZID=" + zone + ":");
    }

    @Test
    void everyReaderHasTheirOwnWordsUnderOneUid() {
        var staff = signedIn.asStaff("occasions");
        staff.post("/en/occasions/events/new", fields("Africa/Nairobi", "2027-06-05"));
        become(staff, 1, "announced");

        var arabic = read("/ar/events/" + code + "/event.ics");
        var chinese = read("/zh/events/" + code + "/event.ics");

        assertThat(arabic.getSummary().getValue()).isEqualTo("حديقة ساعات");
        assertThat(chinese.getSummary().getValue()).isEqualTo("钟表花园");
        assertThat(arabic.getUid()).isEqualTo(chinese.getUid());
    }

    private VEvent entry() {
        return read("/en/events/" + code + "/event.ics");
    }

    private String ics() {
        return new Site(port).get("/en/events/" + code + "/event.ics").body();
    }

    private VEvent read(String path) {
        return Biweekly.parse(new Site(port).get(path).body())
                .first()
                .getEvents()
                .getFirst();
    }

    private void become(SignedIn.Browser staff, int version, String state) {
        staff.post(
                "/en/occasions/events/" + code + "/state",
                Map.of("version", Integer.toString(version), "state", state));
    }

    private TreeMap<String, String> fields(String zone, String day) {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("code", code),
                Map.entry("kind", "briefing"),
                Map.entry("title-en", "A garden of clocks"),
                Map.entry("title-ar", "حديقة ساعات"),
                Map.entry("title-zh", "钟表花园"),
                Map.entry("starts", day + "T10:00"),
                Map.entry("ends", day + "T12:00"),
                Map.entry("zone", zone),
                Map.entry("mode", "in-person"),
                Map.entry("place-en", "Garden"),
                Map.entry("spoken", "en"),
                Map.entry("how", "open"),
                Map.entry("places", "20")));
    }
}
