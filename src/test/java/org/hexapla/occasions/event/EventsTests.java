package org.hexapla.occasions.event;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.hexapla.search.Search;
import org.hexapla.search.SearchQuestion;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@HexaplaTest
class EventsTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SampleRecords sample;

    @Test
    void staffMakeAnEventAndReadersFindItOnceItIsAnnounced() {
        var code = code();
        var staff = signedIn.asStaff("occasions");
        staff.post("/en/occasions/events/new", fields(code));
        assertThat(new Site(port).get("/en/events/" + code).statusCode()).isEqualTo(404);

        become(staff, code, 1, "announced");

        var page = new Site(port).get("/fr/events/" + code);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Les ponts").contains("Langue des signes américaine");
        assertThat(new Site(port).get("/en/events?kind=webinar&language=ase").body())
                .contains(code);
        assertThat(new Site(port).get("/en/events?kind=concert&language=ase").body())
                .doesNotContain(code);
        assertThat(new Site(port).get("/en/events/calendar?month=2035-07").body())
                .contains(code);
    }

    @Test
    void machinesAreToldWhatItIsButNotWhereToTakePart() {
        var code = code();
        var staff = signedIn.asStaff("occasions");
        staff.post("/en/occasions/events/new", fields(code));
        become(staff, code, 1, "announced");

        var body = new Site(port).get("/en/events/" + code).body();
        var script =
                Jsoup.parse(body).select("script[type=application/ld+json]").first();
        assertThat(script).isNotNull();
        var json = JsonMapper.shared().readTree(script == null ? "{}" : script.data());

        assertThat(json.get("@type").stringValue()).isEqualTo("Event");
        assertThat(json.get("startDate").stringValue()).isEqualTo("2035-07-04T10:00:00+02:00");
        assertThat(json.get("eventAttendanceMode").stringValue()).endsWith("MixedEventAttendanceMode");
        assertThat(json.get("inLanguage").toString()).contains("\"ase\"");
        assertThat(body).doesNotContain("meet.example.org");
        assertThat(new Site(port).get("/en/events/" + code + "/event.ics").body())
                .doesNotContain("meet.example.org");
    }

    @Test
    void aCalendarKeepsItsUidGrowsWithEachChangeAndSaysWhatIsCalledOff() {
        var code = code();
        var staff = signedIn.asStaff("occasions");
        staff.post("/en/occasions/events/new", fields(code));
        become(staff, code, 1, "announced");
        var first = entry(code);

        become(staff, code, 2, "cancelled");
        var second = entry(code);

        assertThat(second.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(first.getStatus().isConfirmed()).isTrue();
        assertThat(second.getStatus().isCancelled()).isTrue();
        assertThat(second.getDateStart().getValue().toInstant()).hasToString("2035-07-04T08:00:00Z");
        var all = new Site(port).get("/en/events/calendar.ics?kind=webinar").body();
        assertThat(all).contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H").contains("event-" + code);
        assertThat(new Site(port).get("/en/events/calendar.ics?kind=concert").body())
                .doesNotContain("event-" + code);
    }

    @Test
    void anEventOfAnInternationalDayIsBegunWithItsNameAndItsDay() {
        sample.load();
        var page = Jsoup.parse(signedIn.asStaff("occasions")
                .get("/en/occasions/events/new?observance=peace-day")
                .body());

        assertThat(page.select("input[name=title-es]").val()).contains("Paz");
        assertThat(page.select("input[name=starts]").val()).contains("-09-21T10:00");
        assertThat(page.select("select[name=observance] option[selected]").val())
                .isEqualTo("peace-day");
    }

    @Test
    void ofTwoWhoChangeAnEventTheSecondIsTold() {
        var code = code();
        var staff = signedIn.asStaff("occasions");
        staff.post("/en/occasions/events/new", fields(code));
        var changed = new java.util.TreeMap<>(fields(code));
        changed.put("version", "1");

        assertThat(staff.post("/en/occasions/events/" + code + "/edit", changed).statusCode())
                .isEqualTo(303);
        assertThat(staff.post("/en/occasions/events/" + code + "/edit", changed).statusCode())
                .isEqualTo(409);
        assertThat(staff.post("/en/occasions/events/new", fields(code)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatHasNotBegunCannotHaveBeenHeld() {
        var code = code();
        var staff = signedIn.asStaff("occasions");
        staff.post("/en/occasions/events/new", fields(code));
        become(staff, code, 1, "announced");

        assertThat(staff.post("/en/occasions/events/" + code + "/state", Map.of("version", "2", "state", "held"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoSpeaksIsWrittenAsTheAuthoritiesWriteThemInEveryScript() {
        sample.load();
        var code = code();
        var staff = signedIn.asStaff("occasions");
        staff.post("/en/occasions/events/new", fields(code));
        become(staff, code, 1, "announced");
        var path = "/en/occasions/events/" + code + "/programme";
        staff.post(
                path + "/sessions",
                Map.of("title-en", "Opening", "starts", "2035-07-04T10:00", "ends", "2035-07-04T10:30"));
        var session = Jsoup.parse(staff.get(path).body())
                .select("select[name=session] option[value!=0]")
                .val();
        assertThat(staff.post(
                                path + "/speakers",
                                Map.of("name", "غودال", "session", session, "role-en", "Messenger of peace"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(new Site(port).get("/zh/events/" + code).body())
                .contains("珍·古道尔")
                .contains("/persons/jane-goodall");
        assertThat(staff.post(
                                path + "/sessions",
                                Map.of(
                                        "title-en",
                                        "Too late",
                                        "starts",
                                        "2035-07-05T10:00",
                                        "ends",
                                        "2035-07-05T11:00"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void anEventIsFoundBySearchingAndADraftIsNot(@Autowired Search search) {
        sample.load();
        var found = search.find(SearchQuestion.of("Kinomorfosis", Language.EN));
        var code = code();
        var fields = new java.util.TreeMap<>(fields(code));
        fields.put("title-en", "Kinomorfosis of bridges");
        var staff = signedIn.asStaff("occasions");
        staff.post("/en/occasions/events/new", fields);
        search.awaitFresh();
        assertThat(search.find(SearchQuestion.of("Kinomorfosis", Language.EN)).total())
                .isEqualTo(found.total());

        become(staff, code, 1, "announced");
        search.awaitFresh();

        assertThat(search.find(SearchQuestion.of("Kinomorfosis", Language.EN)).total())
                .isEqualTo(found.total() + 1);
    }

    private biweekly.component.VEvent entry(String code) {
        return Biweekly.parse(
                        new Site(port).get("/en/events/" + code + "/event.ics").body())
                .first()
                .getEvents()
                .getFirst();
    }

    private static void become(SignedIn.Browser staff, String code, int version, String state) {
        var answer = staff.post(
                "/en/occasions/events/" + code + "/state",
                Map.of("version", Integer.toString(version), "state", state));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private static String code() {
        return "bridges-" + NUMBER.incrementAndGet();
    }

    private static Map<String, String> fields(String code) {
        return Map.ofEntries(
                Map.entry("code", code),
                Map.entry("kind", "webinar"),
                Map.entry("title-en", "Bridges"),
                Map.entry("title-fr", "Les ponts"),
                Map.entry("starts", "2035-07-04T10:00"),
                Map.entry("ends", "2035-07-04T12:00"),
                Map.entry("zone", "Europe/Zurich"),
                Map.entry("mode", "hybrid"),
                Map.entry("place-en", "Palais"),
                Map.entry("address", "https://meet.example.org/bridges"),
                Map.entry("spoken", "fr"),
                Map.entry("interpreted-other", "ase sw"),
                Map.entry("how", "open"),
                Map.entry("places", "20"));
    }
}
