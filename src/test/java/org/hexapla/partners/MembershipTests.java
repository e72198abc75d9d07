package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class MembershipTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Partners partners;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void daysOnWhichAMembershipWasSuspendedDoNotCount() {
        var staff = signedIn.asStaff("partners");
        programme(staff, "harbours", Map.of("term", "12"));
        var id = member(staff, "harbours", "Harbour of Morgoro", "NLD", today().minusDays(100));
        decide(staff, id, "suspended", today().minusDays(50));
        assertThat(isMember(id, "harbours", today().minusDays(60))).isTrue();
        assertThat(isMember(id, "harbours", today().minusDays(40))).isFalse();
        assertThat(signedIn.asNobody().get("/en/members/" + id).statusCode()).isEqualTo(404);
        decide(staff, id, "resumed", today().minusDays(10));
        assertThat(isMember(id, "harbours", today().minusDays(20))).isFalse();
        assertThat(isMember(id, "harbours", today())).isTrue();
        assertThat(isMember(id, "harbours", today().plusMonths(10))).isFalse();
        decide(staff, id, "renewed", today());
        assertThat(isMember(id, "harbours", today().plusMonths(10))).isTrue();
        decide(staff, id, "withdrawn", today());
        assertThat(isMember(id, "harbours", today())).isTrue();
        assertThat(isMember(id, "harbours", today().plusDays(1))).isFalse();
        assertThat(staff.get("/en/members/" + id).body()).contains("Suspended").contains("H/1");
    }

    @Test
    void nobodyBelongsTwiceAndAnEndIsAnEnd() {
        var staff = signedIn.asStaff("partners");
        programme(staff, "lights", Map.of());
        var id = member(staff, "lights", "Lights of Kornita", "NOR", today().minusDays(5));
        assertThat(admit(staff, id, "lights", today()).statusCode()).isEqualTo(409);
        decide(staff, id, "ended", today());
        assertThat(staff.post(
                                "/en/members/belongings/" + membership(id) + "/decisions",
                                Map.of("kind", "renewed", "day", today().toString(), "decision", "L/2"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(admit(staff, id, "lights", today()).statusCode()).isEqualTo(303);
    }

    @Test
    void whatIsDecidedAfterATermIsOverLeavesThePastAsItWas() {
        var staff = signedIn.asStaff("partners");
        programme(staff, "ferries", Map.of("term", "1"));
        var ended = member(staff, "ferries", "Ferry of Dolka", "HRV", today().minusMonths(6));
        decide(staff, ended, "ended", today());
        assertThat(isMember(ended, "ferries", today().minusMonths(2))).isFalse();
        assertThat(isMember(ended, "ferries", today().minusMonths(6).plusDays(3)))
                .isTrue();

        var suspended = member(staff, "ferries", "Ferry of Ruma", "HRV", today().minusMonths(6));
        decide(staff, suspended, "suspended", today().minusMonths(1));
        assertThat(isMember(suspended, "ferries", today().minusMonths(2))).isFalse();
        assertThat(step(staff, suspended, "resumed", today()).statusCode()).isEqualTo(409);
        decide(staff, suspended, "renewed", today());
        assertThat(isMember(suspended, "ferries", today())).isTrue();
        assertThat(isMember(suspended, "ferries", today().minusDays(1))).isFalse();
    }

    @Test
    void aSuspensionThatIsLiftedFromAnEarlierDayCountsNoDayTwice() {
        var staff = signedIn.asStaff("partners");
        programme(staff, "bridges", Map.of());
        var id = member(staff, "bridges", "Bridge of Anto", "PRT", today().minusDays(90));
        decide(staff, id, "suspended", today().minusDays(20));
        decide(staff, id, "resumed", today().minusDays(40));
        assertThat(database.sql("""
                                select count(*) from partners.fact_members
                                where record = :id and day <= :then and (until is null or until >= :then)
                                """)
                        .param("id", id)
                        .param("then", today().minusDays(30))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aStateWithFewMembersIsSeenWhenOneComes() {
        var staff = signedIn.asStaff("partners");
        programme(staff, "orchards", Map.of("few", "2"));
        var came = List.of(
                member(staff, "orchards", "Orchard of Ban", "CHL", today().minusDays(9)),
                member(staff, "orchards", "Orchard of Sol", "CHL", today().minusDays(8)),
                member(staff, "orchards", "Orchard of Tem", "CHL", today().minusDays(7)));
        assertThat(came.stream().map(this::isUnderrepresented).toList()).containsExactly("true", "true", "false");
        var page = new Site(port).get("/en/members?programme=orchards").body();
        assertThat(page)
                .contains("3 members in 1 country")
                .contains("Under-represented states")
                .contains("<svg");
        assertThat(new Site(port)
                        .get("/en/members?programme=orchards&country=PER")
                        .body())
                .contains("No members")
                .doesNotContain("Orchard of");
        assertThat(new Site(port).get("/en/members?q=orchard+tem").body())
                .contains("Orchard of Tem")
                .doesNotContain("Orchard of Sol");
        assertThat(new Site(port)
                        .get("/zh/members?region=019&programme=orchards")
                        .body())
                .contains("1个国家的3个成员");
    }

    @Test
    void membersOfAClosedProgrammeStandInNoDirectory() {
        var staff = signedIn.asStaff("partners");
        programme(staff, "quiet", Map.of("public", ""));
        database.sql(
                        "update partners.programme set content = jsonb_set(content, '{isPublic}', 'false') where code = 'quiet'")
                .update();
        var id = member(staff, "quiet", "Guild of Zanluma", "CHE", today());
        assertThat(new Site(port).get("/en/members?q=zanluma").body()).doesNotContain("Guild of Zanluma");
        assertThat(new Site(port).get("/en/members/" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverSpeaksForAMemberSignsItsCommitments() {
        var staff = signedIn.asStaff("partners");
        programme(staff, "vows", Map.of("commitments-en", "First\nSecond", "commitments-ar", "أول\nثان"));
        var id = member(staff, "vows", "House of Pelmira", "EGY", today());
        var keeper = signedIn.account(Role.READER);
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/register/" + id + "/contacts",
                        Map.of("name", "P", "mail", keeper.mail(), "role", "head", "language", "ar", "keeps", "on")));
        var browser = signedIn.asNobody();
        browser.signIn(keeper.mail(), SignedIn.PASSWORD);
        var path = "/ar/members/belongings/" + membership(id) + "/commitments";
        PartnersDesk.expect(303, browser.post(path, Map.of("commitment", "2")));
        assertThat(signedIn.asReader().post(path, Map.of("commitment", "1")).statusCode())
                .isEqualTo(403);
        assertThat(database.sql("select subject from partners.fact_commitments where record = :id")
                        .param("id", id)
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("partners.commitment:vows/2");
    }

    private static void programme(SignedIn.Browser staff, String code, Map<String, String> more) {
        var fields = new TreeMap<>(Map.of("public", "on", "joins", "organisation"));
        fields.putAll(more);
        new PartnersDesk(staff).programme(code, "", fields);
    }

    private String member(SignedIn.Browser staff, String programme, String name, String country, LocalDate since) {
        var id = PartnersDesk.expect(
                        303,
                        staff.post(
                                "/en/partners/register/new",
                                Map.of("kind", "organisation", "name-en", name, "country", country)))
                .replaceFirst(".*/", "");
        PartnersDesk.expect(303, admit(staff, id, programme, since));
        return id;
    }

    private static java.net.http.HttpResponse<String> admit(
            SignedIn.Browser staff, String id, String programme, LocalDate since) {
        return staff.post(
                "/en/members/" + id + "/admissions",
                Map.of("programme", programme, "day", since.toString(), "decision", "H/1"));
    }

    private void decide(SignedIn.Browser staff, String id, String kind, LocalDate day) {
        PartnersDesk.expect(303, step(staff, id, kind, day));
    }

    private java.net.http.HttpResponse<String> step(SignedIn.Browser staff, String id, String kind, LocalDate day) {
        return staff.post(
                "/en/members/belongings/" + membership(id) + "/decisions",
                Map.of("kind", kind, "day", day.toString(), "decision", "H/2"));
    }

    private String membership(String partner) {
        return database.sql("select max(id) from partners.membership where partner = :id::bigint")
                .param("id", partner)
                .query(String.class)
                .single();
    }

    private String isUnderrepresented(String partner) {
        return database.sql("select facets ->> 'underrepresented' from partners.fact_admitted where record = :id")
                .param("id", partner)
                .query(String.class)
                .single();
    }

    private boolean isMember(String partner, String programme, LocalDate day) {
        return partners.isMember(PartnerId.parse(partner).orElseThrow(), new ProgrammeCode(programme), day);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
