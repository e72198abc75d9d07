package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.jobs.Imports;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What advocates do and what platforms say of their posts; what fellows do and publish.
@HexaplaTest
class EngagementsTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void anAdvocateReadsWhatToKnowAndNobodyElseDoes() {
        var staff = signedIn.asStaff("partners");
        var member = person(staff, "lanterns", "Amal Qandil", "membership");
        var path = "/en/members/belongings/" + membership(member) + "/engagements";
        PartnersDesk.expect(303, staff.post(path, opening()));
        var sheet = "/members/engagements/" + lastEngagement() + "/briefing.pdf";
        var advocate = advocate(staff, member);
        assertThat(advocate.get(path).body())
                .contains("Opening of the reading week")
                .doesNotContain("Another engagement");
        assertThat(new String(advocate.bytes("/ar" + sheet), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(signedIn.asReader().get(path).statusCode()).isEqualTo(403);
        assertThat(signedIn.asReader().get("/en" + sheet).statusCode()).isEqualTo(403);
        assertThat(advocate.post(path, opening()).statusCode()).isEqualTo(403);
    }

    @Test
    void anEngagementCountsOnceItIsDone() {
        var staff = signedIn.asStaff("partners");
        var member = person(staff, "torches", "Omar Mashal", "membership");
        var path = "/en/members/belongings/" + membership(member) + "/engagements";
        PartnersDesk.expect(303, staff.post(path, opening()));
        var id = lastEngagement();
        assertThat(done(member)).isZero();
        var changed = opening();
        changed.putAll(Map.of("state", "done", "version", "1"));
        PartnersDesk.expect(303, staff.post(path + "/" + id, changed));
        assertThat(staff.post(path + "/" + id, changed).statusCode())
                .as("a second change of what was seen before the first")
                .isEqualTo(409);
        assertThat(done(member)).isOne();
        var designation = "/en/members/belongings/" + membership(member) + "/designation";
        PartnersDesk.expect(303, staff.post(designation, Map.of("kind", "messenger")));
        assertThat(staff.get("/fr/partners/programmes/torches/advocates").body())
                .contains("Omar Mashal")
                .contains("Messager");
        changed.put("day", "1999-01-01");
        assertThat(staff.post(path, changed).statusCode()).isEqualTo(400);
    }

    @Test
    void aForgottenAdvocateIsKnownByNothingThatWasWrittenForThem() {
        var staff = signedIn.asStaff("partners");
        var member = person(staff, "candles", "Iris Vela", "membership");
        PartnersDesk.expect(
                303, staff.post("/en/members/belongings/" + membership(member) + "/engagements", opening()));
        PartnersDesk.expect(303, staff.post("/en/partners/register/" + member + "/forget", Map.of()));
        assertThat(database.sql("select name::text || words::text from partners.engagement where membership = :id")
                        .param("id", membership(member))
                        .query(String.class)
                        .single())
                .doesNotContain("reading week")
                .doesNotContain("slides");
    }

    private Map<String, String> opening() {
        return new TreeMap<>(Map.of(
                "name-en", "Opening of the reading week",
                "name-ar", "افتتاح أسبوع القراءة",
                "place-en", "Hall of columns",
                "words-en", "Two minutes, no slides.",
                "kind", "speech",
                "language", "ar",
                "day", today().plusDays(3).toString()));
    }

    private SignedIn.Browser advocate(SignedIn.Browser staff, String member) {
        var contact = signedIn.account(Role.READER);
        var fields = Map.of("name", "A", "mail", contact.mail(), "role", "self", "language", "ar", "keeps", "on");
        PartnersDesk.expect(303, staff.post("/en/partners/register/" + member + "/contacts", fields));
        var advocate = signedIn.asNobody();
        advocate.signIn(contact.mail(), SignedIn.PASSWORD);
        return advocate;
    }

    private long lastEngagement() {
        return database.sql("select max(id) from partners.engagement")
                .query(Long.class)
                .single();
    }

    @Test
    void onlyTheLatestReadingOfAPostCountsAndEachPlatformForItself(@TempDir Path folder) throws IOException {
        var staff = signedIn.asStaff("partners");
        var member = person(staff, "beacons", "Leo Fanal", "membership");
        database.sql("update partners.membership set key = 'beacon-1' where id = :id")
                .param("id", membership(member))
                .update();
        var file = Files.writeString(folder.resolve("partners-posts.csv"), """
                key,membership,platform,address,language,initiative,day,as_of,interactions,definition
                b-1,beacon-1,Columna,https://columna.example/1,fr,,2021-08-01,2021-08-02,100,Reactions and replies
                b-1,beacon-1,Columna,https://columna.example/1,fr,,2021-08-01,2021-09-02,250,Reactions and replies
                b-2,beacon-1,Windrose,,es,,2021-08-05,2021-09-02,40,Hearts
                b-3,beacon-1,Windrose,,es,,2021-08-06,2021-09-02,many,Hearts
                b-4,beacon-1,Windrose,,es,,2021-08-06,2021-09-02,5,
                """);
        var report = imports.runNow("partners-posts", file);
        assertThat(report.added()).isEqualTo(3);
        assertThat(report.badInputs()).hasSize(2);
        assertThat(database.sql("""
                                select site || ' ' || quantity from partners.fact_advocate_interactions
                                where record = :id order by 1
                                """)
                        .param("id", Long.toString(membership(member)))
                        .query(String.class)
                        .list())
                .containsExactly("Columna 250", "Windrose 40");
        assertThat(staff.get("/en/members/belongings/" + membership(member) + "/engagements")
                        .body())
                .contains("Reactions and replies")
                .contains("not added to what another says");
    }

    @Test
    void everybodyReadsWhatFellowsDoAndPublish() {
        var staff = signedIn.asStaff("partners");
        var member = person(staff, "inkwells", "Mina Encre", "fellowship");
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/members/belongings/" + membership(member) + "/stories",
                        Map.of(
                                "title", "水从哪里来",
                                "language", "zh",
                                "address", "https://gazette.example/1",
                                "day", today().toString())));
        var hour = new TreeMap<>(
                Map.of("name-en", "Checking facts", "day", today().toString(), "starts", "09:30", "ends", "11:00"));
        PartnersDesk.expect(303, staff.post("/en/partners/programmes/inkwells/schedule", hour));
        hour.put("ends", "09:00");
        assertThat(staff.post("/en/partners/programmes/inkwells/schedule", hour).statusCode())
                .isEqualTo(400);
        assertThat(signedIn.asReader()
                        .post("/en/partners/programmes/inkwells/schedule", hour)
                        .statusCode())
                .isEqualTo(403);
        var site = new Site(port);
        assertThat(site.get("/en/programmes/inkwells/schedule").body())
                .contains("Checking facts")
                .contains("09:30–11:00");
        assertThat(site.get("/en/programmes/inkwells/stories").body())
                .contains("1 story in 1 language")
                .contains("水从哪里来");
        assertThat(site.get("/en/programmes/inkwells/stories?language=fr").body())
                .doesNotContain("水从哪里来");
    }

    private String person(SignedIn.Browser staff, String programme, String name, String outcome) {
        new PartnersDesk(staff)
                .programme(
                        programme,
                        "",
                        new TreeMap<>(Map.of("joins", "person", "term", "12", "public", "on", "outcome", outcome)));
        var id = PartnersDesk.expect(
                        303,
                        staff.post(
                                "/en/partners/register/new",
                                Map.of("kind", "person", "name-en", name, "country", "LBN", "language", "ar")))
                .replaceFirst(".*/", "");
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/members/" + id + "/admissions",
                        Map.of("programme", programme, "day", today().toString(), "decision", "H/1")));
        return id;
    }

    private long done(String member) {
        return database.sql("select count(*) from partners.fact_engagements where subject = 'partners.partner:' || :id")
                .param("id", member)
                .query(Long.class)
                .single();
    }

    private long membership(String partner) {
        return database.sql("select max(id) from partners.membership where partner = :id::bigint")
                .param("id", partner)
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
