package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.jobs.Imports;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class ScorecardTests {

    private static final Map<String, String> ANSWERS =
            Map.of("a.strategy", "3", "a.staff", "2", "a.asked", "4", "a.people", "120", "do", "submit");

    @Autowired
    SignedIn signedIn;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    @Test
    void anEntityReportsOnlyWhenItsFocalPointApproves() throws IOException {
        var staff = signedIn.asStaff("partners");
        var card = scorecard(staff, "tides");
        var entity = entity(staff, "Tide House", card);
        var writer = contact(staff, entity, "press");
        var focal = contact(staff, entity, "focal-point");
        var own = "/en/members/" + entity + "/scorecards/tides/2021";

        var wrong = new TreeMap<>(ANSWERS);
        wrong.put("a.asked", "9");
        assertThat(writer.post(own, wrong).statusCode()).isEqualTo(422);
        PartnersDesk.expect(303, writer.post(own, ANSWERS));
        assertThat(staff.get(card + "?year=2021").body()).contains("0 of 1 reported");
        assertThat(writer.post(own + "/approve", Map.of()).statusCode()).isEqualTo(403);
        assertThat(staff.post(own + "/approve", Map.of()).statusCode()).isEqualTo(403);

        PartnersDesk.expect(303, focal.post(own + "/back", Map.of("note", "Too modest")));
        assertThat(writer.get(own).body()).contains("Too modest").contains("value=\"120\"");
        var better = new TreeMap<>(ANSWERS);
        better.put("a.strategy", "5");
        PartnersDesk.expect(303, writer.post(own, better));
        PartnersDesk.expect(303, focal.post(own + "/approve", Map.of()));
        assertThat(staff.get(card + "?year=2021").body()).contains("1 of 1 reported");
        assertThat(writer.post(own, better).statusCode()).isEqualTo(409);
        assertThat(database.sql("select count(*) from partners.fact_scorecard_reports where record = 'tides'")
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(staff.get(card + "/progress").body()).contains("<svg").contains("5.0");
        assertThat(focal.get("/zh/members/" + entity + "/scorecards/tides/progress?indicator=people")
                        .body())
                .contains("120.0");
        assertThat(focal.get(own.replace("2021", "2022")).body()).contains("Answers of 2021");
    }

    @Test
    void nobodyElseReadsOrWritesAScorecard() throws IOException {
        var staff = signedIn.asStaff("partners");
        var card = scorecard(staff, "reeds");
        var entity = entity(staff, "Reed House", card);
        var own = "/en/members/" + entity + "/scorecards/reeds/2021";
        for (var stranger : new SignedIn.Browser[] {signedIn.asReader(), signedIn.asStaff("library")}) {
            assertThat(stranger.get(own).statusCode()).isEqualTo(403);
            assertThat(stranger.post(own, ANSWERS).statusCode()).isEqualTo(403);
            assertThat(stranger.get(card).statusCode()).isEqualTo(403);
            assertThat(stranger.post(card + "/rounds/2021/reminders", Map.of()).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void thoseWhoHaveNotReportedAreRemindedInTheirLanguage() throws IOException {
        var staff = signedIn.asStaff("partners");
        var card = scorecard(staff, "dunes");
        var entity = entity(staff, "Dune House", card);
        contact(staff, entity, "head");
        PartnersDesk.expect(303, staff.post(card + "/rounds/2021/reminders", Map.of()));
        assertThat(database.sql("select subject from partners.correspondence where partner = :id::bigint")
                        .param("id", entity)
                        .query(String.class)
                        .list())
                .containsExactly("Tableau de bord 2021 : Fiche dunes");
    }

    private String scorecard(SignedIn.Browser staff, String code) throws IOException {
        imports.runNow("forms", Path.of("sample/forms/forms-youth.yaml"));
        var path = PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/scorecards",
                        Map.of(
                                "code",
                                code,
                                "name-en",
                                "Card " + code,
                                "name-fr",
                                "Fiche " + code,
                                "form",
                                "youth-scorecard")));
        for (var year : new String[] {"2021", "2022"}) {
            PartnersDesk.expect(
                    303,
                    staff.post(path + "/rounds", Map.of("year", year, "opens", "2022-01-01", "closes", "2022-03-31")));
        }
        return path;
    }

    private static String entity(SignedIn.Browser staff, String name, String card) {
        var id = PartnersDesk.expect(
                        303, staff.post("/en/partners/register/new", Map.of("kind", "organisation", "name-en", name)))
                .replaceFirst(".*/", "");
        PartnersDesk.expect(303, staff.post(card + "/entities", Map.of("partner", id, "since", "2020")));
        return id;
    }

    private SignedIn.Browser contact(SignedIn.Browser staff, String entity, String role) {
        var keeper = signedIn.account(Role.READER);
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/register/" + entity + "/contacts",
                        Map.of("name", "C", "mail", keeper.mail(), "role", role, "language", "fr", "keeps", "on")));
        var browser = signedIn.asNobody();
        browser.signIn(keeper.mail(), SignedIn.PASSWORD);
        return browser;
    }
}
