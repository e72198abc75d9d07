package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Members that host hubs for the goals, and model conferences that anybody tells of.
@HexaplaTest
class HostingTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void everybodyReadsWhoHostsTheHubForAGoal() {
        var staff = signedIn.asStaff("partners");
        new PartnersDesk(staff)
                .programme("quarries", "", new TreeMap<>(Map.of("public", "on", "joins", "organisation")));
        var id = PartnersDesk.expect(
                        303,
                        staff.post(
                                "/en/partners/register/new",
                                Map.of("kind", "organisation", "name-en", "University of Gorosura", "country", "BOL")))
                .replaceFirst(".*/", "");
        var admission = Map.of("programme", "quarries", "day", today().toString(), "decision", "Q/1");
        PartnersDesk.expect(303, staff.post("/en/members/" + id + "/admissions", admission));
        var path = "/en/members/belongings/"
                + database.sql("select id from partners.membership where partner = :id::bigint")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                + "/hubs";
        var hub = Map.of("goal", "6", "since", today().toString());
        PartnersDesk.expect(303, staff.post(path, hub));
        assertThat(staff.post(path, hub).statusCode()).as("the same again").isEqualTo(409);
        assertThat(signedIn.asReader().post(path, hub).statusCode()).isEqualTo(403);
        assertThat(new Site(port).get("/fr/programmes/quarries/hubs").body())
                .contains("6. Eau propre et assainissement")
                .contains("University of Gorosura");
        assertThat(database.sql("select facets ->> 'goal' from partners.fact_hubs where record = :id")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("6");
    }

    @Test
    void aConferenceIsReadOnceTheStaffHasListedIt() {
        var told = PartnersDesk.send(
                signedIn.asNobody(),
                "/en/model-conferences/new",
                Map.of(
                        "name", "Solfira Model",
                        "organiser", "Students of Solfira",
                        "country", "MLI",
                        "city", "Solfira",
                        "since", today().plusDays(30).toString(),
                        "language", "fr",
                        "participants", "180",
                        "mail", "model@solfira.example"));
        assertThat(told).contains("/model-conferences");
        var site = new Site(port);
        assertThat(site.get("/en/model-conferences?country=MLI").body()).doesNotContain("Solfira Model");
        var staff = signedIn.asStaff("partners");
        assertThat(staff.get("/en/partners/model-conferences").body())
                .contains("Solfira Model")
                .contains("model@solfira.example");
        var id = database.sql("select id::text from partners.conference where name = 'Solfira Model'")
                .query(String.class)
                .single();
        var listing = Map.of("id", id, "do", "listed");
        assertThat(signedIn.asReader()
                        .post("/en/partners/model-conferences", listing)
                        .statusCode())
                .isEqualTo(403);
        PartnersDesk.expect(303, staff.post("/en/partners/model-conferences", listing));
        assertThat(site.get("/zh/model-conferences?country=MLI").body())
                .contains("Solfira Model")
                .contains("180人参加")
                .doesNotContain("model@solfira.example");
        assertThat(database.sql("select country from partners.fact_model_conferences where record = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("MLI");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
