package org.hexapla.occasions.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.authorities.PersonName;
import org.hexapla.calendar.Zone;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class CallTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Contributing contributing;

    @Autowired
    Contributions contributions;

    @Autowired
    Imports imports;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    private EventCode event = new EventCode("nothing");

    @BeforeEach
    void anOpenCall() throws Exception {
        imports.runNow("forms", Path.of("sample/forms/forms-contributions.yaml"));
        event = new EventCode("conference-" + NUMBER.incrementAndGet());
        var staff = signedIn.asStaff("occasions");
        staff.post(
                "/en/occasions/events/new",
                Map.ofEntries(
                        Map.entry("code", event.value()),
                        Map.entry("kind", "conference"),
                        Map.entry("title-en", "Libraries of tomorrow"),
                        Map.entry("title-fr", "Bibliothèques de demain"),
                        Map.entry("starts", "2035-09-03T09:00"),
                        Map.entry("ends", "2035-09-04T17:00"),
                        Map.entry("zone", "Europe/Zurich"),
                        Map.entry("mode", "hybrid"),
                        Map.entry("spoken", "en")));
        staff.post(desk().replace("/call", "/state"), Map.of("version", "1", "state", "announced"));
        call("2035-06-30", 1);
        staff.post(desk() + "/state", Map.of("state", "open"));
    }

    @Test
    void whoSendsGoesOnAnotherDayHandsInAndChangesUntilTheLastDay() {
        var mail = UUID.randomUUID() + "@example.org";
        var own = begin(mail, "fr");
        var visitor = signedIn.asNobody();

        visitor.post(own, Map.of("do", "save", "a.title", "Le fonds qui parle"));
        assertThat(visitor.get(own).body()).contains("Le fonds qui parle");
        assertThat(visitor.post(own, Map.of("do", "submit", "a.title", "Le fonds qui parle"))
                        .statusCode())
                .isEqualTo(422);
        handIn(own, "Le fonds qui parle");

        assertThat(letter(mail)).contains("Le fonds qui parle", "/fr/contributions/");
        visitor.post(own + "/change", Map.of());
        visitor.post(own, Map.of("do", "save", "a.title", "Un autre titre"));
        // What was handed in stands until something else is.
        assertThat(contributions.of(event).getFirst().words().title().toString())
                .contains("Le fonds qui parle");
        handIn(own, "Un autre titre");
        assertThat(contributions.of(event)).hasSize(1);
        assertThat(contributions.of(event).getFirst().words().title().toString())
                .contains("Un autre titre");
        assertThat(visitor.get(own.substring(0, own.length() - 1) + "z").statusCode())
                .isEqualTo(404);
    }

    @Test
    void nothingIsTakenAfterTheLastDayOfWhoeverSends() {
        var own = begin(UUID.randomUUID() + "@example.org", "en");
        assertThat(new Site(port).get("/ru/events/" + event + "/call").body()).contains("Talk", "Africa/Accra");
        call(LocalDate.now(ZoneOffset.UTC).minusDays(3).toString(), 1);

        assertThat(signedIn.asNobody().post(own, answers("Too late")).statusCode())
                .isEqualTo(409);
        assertThat(new Site(port).get("/zh/events/" + event + "/call").body()).contains("已过截止日期");
    }

    @Test
    void aBlindReviewerSeesNobodysNameAndTheOthersOnlyAfterTheOwnWord() {
        handIn(begin(UUID.randomUUID() + "@example.org", "en"), "The shelf that listens");
        var id = contributions.of(event).getFirst().id();
        var staff = signedIn.asStaff("occasions");
        var mail = signedIn.account(Role.READER).mail();
        var reader = signedIn.asNobody();
        reader.signIn(mail, SignedIn.PASSWORD);
        var review = "/en/peer-reviews/" + id;
        assertThat(reader.get(review).statusCode()).isEqualTo(403);
        staff.post(desk() + "/" + id + "/reviewers", Map.of("reviewer", mail));

        assertThat(reader.get("/en/peer-reviews").body()).contains("The shelf that listens");
        assertThat(reader.get(review).body())
                .contains("The shelf that listens")
                .doesNotContain("Amara Osei", "Second Author");
        assertThat(staff.post(desk() + "/" + id + "/decide", Map.of("do", "accept"))
                        .statusCode())
                .isEqualTo(409);
        reader.post(review, Map.of("score-quality", "4", "comment", "Clear"));

        assertThat(staff.get(desk() + "/" + id).body()).contains("Clear");
        assertThat(reader.post(review, Map.of("score-quality", "1")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whoHasSomethingToDoWithItKeepsAway() {
        handIn(begin(UUID.randomUUID() + "@example.org", "en"), "Nearly mine");
        var id = contributions.of(event).getFirst().id();
        var mail = signedIn.account(Role.READER).mail();
        var reader = signedIn.asNobody();
        reader.signIn(mail, SignedIn.PASSWORD);
        signedIn.asStaff("occasions").post(desk() + "/" + id + "/reviewers", Map.of("reviewer", mail));
        reader.post("/en/peer-reviews/" + id + "/conflict", Map.of("why", "We work in one house"));

        assertThat(reader.get("/en/peer-reviews/" + id).statusCode()).isEqualTo(403);
        assertThat(reader.get("/en/peer-reviews").body()).doesNotContain("Nearly mine");
    }

    @Test
    void whatIsAcceptedIsPartOfTheProgrammeAndOfTheProceedings() {
        call("2035-06-30", 0);
        var mail = UUID.randomUUID() + "@example.org";
        handIn(begin(mail, "es"), "Cien años de archivo");
        var id = contributions.of(event).getFirst().id();
        var staff = signedIn.asStaff("occasions");
        staff.post(
                desk() + "/" + id + "/decide",
                Map.of(
                        "do",
                        "accept",
                        "reason",
                        "Enhorabuena",
                        "starts",
                        "2035-09-03T10:00",
                        "ends",
                        "2035-09-03T10:30",
                        "room",
                        "Sala 3"));

        var site = new Site(port);
        assertThat(letter(mail)).contains("Enhorabuena", "Cien años de archivo");
        assertThat(site.get("/en/events/" + event).body()).contains("Cien años de archivo", "Amara Osei", "Sala 3");
        assertThat(site.get("/en/events/" + event + "/proceedings").statusCode())
                .isEqualTo(404);
        staff.post(desk() + "/" + id + "/extras", Map.of("address", "https://example.org/slides", "name-en", "Slides"));
        staff.post(desk() + "/state", Map.of("state", "published"));

        assertThat(site.get("/ar/events/" + event + "/proceedings").body())
                .contains("Cien años de archivo", "Second Author", "https://example.org/slides");
        var path = "/en/events/" + event + "/proceedings/" + id;
        assertThat(site.get(path).body()).contains("Second Author");
        assertThat(site.get(path + "/citation.bib").body())
                .contains("@inproceedings{", "author = {Amara Osei and Second Author}");
        assertThat(site.get(path + "/citation.ris").body())
                .contains("TY  - CPAPER", "AU  - Amara Osei", "T2  - Libraries of tomorrow");
        assertThat(site.get("/en/events/" + event + "/proceedings/citations.json")
                        .body())
                .contains("paper-conference");
        assertThat(site.get("/fr/events/" + event + "/proceedings/whole.pdf").body())
                .startsWith("%PDF");
    }

    @Test
    void onlyTheStaffCallsAndDecides() {
        assertThat(signedIn.asReader().get(desk()).statusCode()).isEqualTo(403);
        assertThat(signedIn.asReader()
                        .post(desk() + "/state", Map.of("state", "published"))
                        .statusCode())
                .isEqualTo(403);
    }

    private String desk() {
        return "/en/occasions/events/" + event + "/call";
    }

    private void call(String closes, int reviews) {
        var staff = signedIn.asStaff("occasions");
        var version = database.sql("select coalesce(max(version), 0) from occasions.call where event = :event")
                .param("event", event.value())
                .query(Integer.class)
                .single();
        var fields = new TreeMap<>(Map.of(
                "version", Integer.toString(version),
                "form", "contribution",
                "closes", closes,
                "reviews", Integer.toString(reviews),
                "blind", "yes",
                "kind-code-0", "talk",
                "kind-name-0-en", "Talk",
                "criterion-code-0", "quality",
                "criterion-name-0-en", "Quality"));
        assertThat(staff.post(desk() + "/edit", fields).statusCode()).isEqualTo(303);
    }

    /// @return the address of the own page
    private String begin(String mail, String language) {
        var author = new Contribution.Author(
                "Amara Osei",
                mail,
                "Library of the lake",
                Country.parse("GHA"),
                PersonName.Gender.WOMAN,
                new Language(language),
                Zone.ALL.getFirst());
        return "/" + language + "/contributions/" + contributing.begin(event, "talk", author);
    }

    private void handIn(String own, String title) {
        assertThat(signedIn.asNobody().post(own, answers(title)).statusCode()).isEqualTo(303);
    }

    private static Map<String, String> answers(String title) {
        return Map.of(
                "do",
                "submit",
                "a.title",
                title,
                "a.abstract",
                "What it is about",
                "a.coauthors",
                "Second Author",
                "a.agree",
                "yes");
    }

    private String letter(String mail) {
        return database.sql(
                        "select subject || body as letter from people.outgoing_mail where address = :mail order by id desc limit 1")
                .param("mail", mail)
                .query((row, _) -> row.getString("letter"))
                .single();
    }
}
