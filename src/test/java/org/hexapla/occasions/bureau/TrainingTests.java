package org.hexapla.occasions.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.calendar.Zone;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class TrainingTests {

    private static final Zone ZURICH = Zone.parse("Europe/Zurich").orElseThrow();

    @LocalServerPort
    int port;

    @Autowired
    Requesting requesting;

    @Autowired
    Bureau bureau;

    @Autowired
    Imports imports;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void trainers() throws Exception {
        imports.runNow("speakers", Path.of("sample/occasions/speakers"));
    }

    @Test
    void onePersonIsMatchedToATrainerAndAnnouncedToNobody() {
        var mail = UUID.randomUUID() + "@example.org";
        var id = requesting.ask(asking(mail, ZURICH.at("2035-10-02T10:00").orElseThrow()));
        var staff = signedIn.asStaff("occasions");
        assertThat(staff.get("/en/occasions/bureau/" + id).body())
                .contains("Nadia Rahmouni")
                .doesNotContain("Salma", "Pavel");
        staff.post("/en/occasions/bureau/" + id + "/confirm", Map.of("speaker", trainer()));

        assertThat(bureau.find(id).orElseThrow().event()).isEmpty();
        assertThat(database.sql(
                                "select subject || body from people.outgoing_mail where address = :mail order by id desc limit 1")
                        .param("mail", mail)
                        .query(String.class)
                        .single())
                .contains("نادية الرحموني", "تدريبكم");
        // Not over yet.
        assertThat(staff.post("/en/occasions/bureau/" + id + "/held", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void aSessionThatWasHeldCountsAsOneSessionAndOnePerson() {
        var mail = UUID.randomUUID() + "@example.org";
        var id = requesting.ask(asking(mail, ZURICH.at("2035-10-03T10:00").orElseThrow()));
        var past = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.HOURS);
        database.sql(
                        "update occasions.bureau_request set state = 'confirmed', starts = :from, ends = :until where id = :id")
                .param("from", java.sql.Timestamp.from(past))
                .param("until", java.sql.Timestamp.from(past.plus(Duration.ofHours(1))))
                .param("id", id)
                .update();
        var staff = signedIn.asStaff("occasions");
        assertThat(staff.post("/en/occasions/bureau/" + id + "/held", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(count("fact_held", id)).isEqualTo(1);
        assertThat(count("fact_participants", id)).isEqualTo(1);
        assertThat(new Site(port).get("/en/events/training-" + id).body())
                .contains("Finding documents")
                .doesNotContain(mail, "Wanja");
        assertThat(signedIn.asReader()
                        .post("/en/occasions/bureau/" + id + "/held", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void materialsAreForThoseWhoHaveAPlaceUnlessTheyAreForEverybody() {
        var staff = signedIn.asStaff("occasions");
        var code = groupTraining(staff);
        var desk = "/en/occasions/events/" + code;
        staff.post(desk + "/state", Map.of("version", "1", "state", "announced"));
        staff.post(
                desk + "/materials",
                Map.of(
                        "title-en",
                        "For all",
                        "address",
                        "https://example.org/all",
                        "audience",
                        "everybody",
                        "of",
                        "series"));
        staff.post(
                desk + "/materials",
                Map.of("title-en", "Exercises", "address", "https://example.org/own", "audience", "registered"));
        assertThat(staff.post(desk + "/materials", Map.of("title-en", "Nothing", "address", "javascript:x"))
                        .statusCode())
                .isEqualTo(400);

        var site = new Site(port);
        assertThat(site.get("/en/events/" + code).body()).contains("/en/events/" + code + "/materials");
        assertThat(site.get("/en/events/" + code + "/materials").body())
                .contains("For all")
                .doesNotContain("Exercises");
        assertThat(site.get("/fr/trainings").body()).contains("Reading roll calls", "https://example.org/all");
        assertThat(signedIn.asReader().get(desk + "/materials").statusCode()).isEqualTo(403);
    }

    private static String groupTraining(SignedIn.Browser staff) {
        var code = "training-group-" + UUID.randomUUID().toString().substring(0, 8);
        staff.post(
                "/en/occasions/events/new",
                Map.ofEntries(
                        Map.entry("code", code),
                        Map.entry("kind", "group"),
                        Map.entry("title-en", "Reading roll calls"),
                        Map.entry("series", "Course " + code),
                        Map.entry("starts", "2035-07-04T10:00"),
                        Map.entry("ends", "2035-07-04T12:00"),
                        Map.entry("zone", "Africa/Nairobi"),
                        Map.entry("mode", "on-line"),
                        Map.entry("spoken", "en"),
                        Map.entry("how", "open")));
        return code;
    }

    private long count(String view, long id) {
        return database.sql("select count(*) from occasions.%s where record = :code and kind = 'one-to-one'"
                        .formatted(view))
                .param("code", "training-" + id)
                .query(Long.class)
                .single();
    }

    private String trainer() {
        return bureau.speakers().stream()
                .filter(known -> known.key().equals("nadia-rahmouni"))
                .map(known -> Long.toString(known.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Briefing.Asking asking(String mail, Instant starts) {
        return new Briefing.Asking(
                "Wanja",
                mail,
                "",
                Language.AR,
                Language.AR,
                "finding-documents",
                starts,
                starts.plus(Duration.ofHours(1)),
                ZURICH,
                "",
                1,
                "");
    }
}
