package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hexapla.HexaplaTest;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who speaks for a member, with which pass, at which meeting; as people do it in the browser.
@HexaplaTest
class RepresentativesTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void whomAMemberNamesWaitsForTheStaff() {
        var staff = staff("reeds");
        var member = member(staff, "reeds", "Reeds of Talmira", today());
        var keeper = keeper(staff, member);
        name(keeper, member, "Nour Al-Sayed", "نور السيد", "main");
        var id = lastRepresentative();
        assertThat(keeper.get("/en/members/" + member + "/representatives").body())
                .contains("Waits to be confirmed")
                .contains("نور السيد");
        assertThat(issue(staff, id)).isZero();
        act(staff, "confirm", id);
        assertThat(keeper.get("/ar/members/" + member + "/representatives").body())
                .contains("مؤكد")
                .contains("1 من 1");
        PartnersDesk.expect(
                303,
                keeper.post(
                        "/en/members/" + member + "/representatives/" + id,
                        Map.of("version", "2", "name-en", "Nour Sayed", "kind", "main", "function", "Speaker")));
        assertThat(staff.get("/en/partners/representatives?state=waiting&q=Reeds")
                        .body())
                .contains("Nour Sayed")
                .contains("Speaker");
        act(staff, "decline", id);
        assertThat(keeper.get("/en/members/" + member + "/representatives").body())
                .contains("Nour Al-Sayed")
                .doesNotContain("Speaker");
    }

    @Test
    void nobodyNamesMoreThanThereMayBeNorForAnother() {
        var staff = staff("willows");
        var member = member(staff, "willows", "Willows of Pradora", today());
        var keeper = keeper(staff, member);
        name(keeper, member, "Ada One", "آدا", "main");
        assertThat(keeper.post("/en/members/" + member + "/representatives", details(member, "Ada Two", "", "main"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(signedIn.asReader()
                        .post("/en/members/" + member + "/representatives", details(member, "Eve", "", "main"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn.asReader()
                        .get("/en/members/" + member + "/representatives")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPassEndsWithTheMemberBehindIt() {
        var staff = staff("poplars");
        var member = member(staff, "poplars", "Poplars of Kesluma", today().minusDays(3));
        name(staff, member, "Lin Wei", "林伟", "main");
        var id = lastRepresentative();
        var own = "/en/members/" + member + "/representatives";
        assertThat(staff.get(own).body()).doesNotContain("passes.pdf");
        assertThat(issue(staff, id)).isOne();
        assertThat(issue(staff, id)).as("a second pass beside a good one").isZero();
        assertThat(staff.get(own).body()).contains("passes.pdf");
        var pdf = keeper(staff, member).bytes("/zh/members/" + member + "/representatives/passes.pdf");
        assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        var number = "P-%06d".formatted(lastPass());
        assertThat(read(staff, number)).contains("Valid").contains("Lin Wei");
        assertThat(read(staff, "HX1.partners.pass:1." + "A".repeat(86))).contains("no pass of ours");
        assertThat(staff.get("/en/partners/passes?q=Poplars").body()).contains(number);
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/members/belongings/" + membership(member) + "/decisions",
                        Map.of("kind", "suspended", "day", today().toString(), "decision", "H/2")));
        assertThat(read(staff, number)).contains("suspended or no longer a member");
        assertThat(staff.get("/en/partners/passes?q=Poplars").body()).doesNotContain(number);
    }

    @Test
    void aWithdrawnPassSaysWhy() {
        var staff = staff("alders");
        var member = member(staff, "alders", "Alders of Solhata", today());
        name(staff, member, "Ivo Bel", "", "main");
        assertThat(issue(staff, lastRepresentative())).isOne();
        var pass = lastPass();
        assertThat(staff.post("/en/partners/passes/" + pass + "/withdraw", Map.of("reason", ""))
                        .statusCode())
                .isEqualTo(400);
        PartnersDesk.expect(
                303, staff.post("/en/partners/passes/" + pass + "/withdraw", Map.of("reason", "Lost at the gate")));
        assertThat(read(staff, "p-" + pass)).contains("Withdrawn").contains("Lost at the gate");
    }

    @Test
    void whoeverIsForgottenIsNowhereNamed() {
        var staff = staff("elms");
        var member = member(staff, "elms", "Elms of Tivabari", today());
        name(staff, member, "Zora Quill", "زورا", "main");
        var id = lastRepresentative();
        PartnersDesk.expect(303, staff.post("/en/members/" + member + "/representatives/" + id + "/end", Map.of()));
        PartnersDesk.expect(303, staff.post("/en/partners/representatives/" + id + "/forget", Map.of()));
        assertThat(database.sql("select content::text from partners.representative where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .doesNotContain("Zora")
                .doesNotContain("زورا");
        assertThat(database.sql("select count(*) from partners.representative_history where representative = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aMeetingNeverTakesMoreThanItsPlacesWhoeverDecidesAtTheSameTime() throws Exception {
        var staff = staff("birches");
        var asked = new ArrayList<Long>();
        var meeting = meeting(staff, "birches", 3, 1);
        for (var place = 0; place < 6; place++) {
            var member = member(staff, "birches", "Birches " + place + " of Lunpona", today());
            name(staff, member, "Ro " + place, "", "main");
            var of = lastRepresentative();
            PartnersDesk.expect(
                    303, staff.post("/en/members/" + member + "/meetings/" + meeting, Map.of("id", Long.toString(of))));
            asked.add(database.sql("select id from partners.nomination where representative = :id")
                    .param("id", of)
                    .query(Long.class)
                    .single());
        }
        try (var deciders = Executors.newFixedThreadPool(6)) {
            var others = asked.stream().map(_ -> signedIn.asStaff("partners")).toList();
            List<Callable<Integer>> acts = new ArrayList<>();
            for (var place = 0; place < 6; place++) {
                var decider = others.get(place);
                var id = asked.get(place);
                acts.add(() -> decide(decider, meeting, "accept", id));
            }
            for (var done : deciders.invokeAll(acts)) {
                assertThat(done.get()).isEqualTo(303);
            }
        }
        assertThat(accepted(meeting)).isEqualTo(3);
        var page = staff.get("/en/partners/meetings/" + meeting).body();
        assertThat(page).contains("Members helped to take part");
        assertThat(decide(staff, meeting, "attend", asked.getFirst())).isEqualTo(303);
        assertThat(members("fact_nominations", meeting)).isEqualTo(6);
        assertThat(members("fact_meeting_participants", meeting)).isLessThanOrEqualTo(1);
    }

    private long members(String facts, String meeting) {
        return database.sql("select count(distinct subject) from partners." + facts + " where record = :id")
                .param("id", meeting)
                .query(Long.class)
                .single();
    }

    @Test
    void aMemberSendsNoMoreThanTheMeetingTakesOfOneAndMayTakeThemBack() {
        var staff = staff("hazels");
        var member = member(staff, "hazels", "Hazels of Zanfira", today());
        var keeper = keeper(staff, member);
        var meeting = meeting(staff, "hazels", 10, 1);
        name(staff, member, "Uma", "", "main");
        var first = lastRepresentative();
        name(staff, member, "Vic", "", "youth");
        var second = lastRepresentative();
        var path = "/en/members/" + member + "/meetings/" + meeting;
        PartnersDesk.expect(303, keeper.post(path, Map.of("id", Long.toString(first))));
        assertThat(keeper.post(path, Map.of("id", Long.toString(second))).statusCode())
                .isEqualTo(409);
        assertThat(signedIn.asReader()
                        .post(path, Map.of("id", Long.toString(second)))
                        .statusCode())
                .isEqualTo(403);
        var nomination = database.sql("select id from partners.nomination where representative = :id")
                .param("id", first)
                .query(Long.class)
                .single();
        PartnersDesk.expect(303, keeper.post(path + "/" + nomination + "/withdraw", Map.of()));
        PartnersDesk.expect(303, keeper.post(path, Map.of("id", Long.toString(second))));
        assertThat(keeper.get("/en/members/" + member + "/meetings").body()).contains("Taken back");
    }

    private SignedIn.Browser staff(String programme) {
        var staff = signedIn.asStaff("partners");
        new PartnersDesk(staff)
                .programme(programme, "", new TreeMap<>(Map.of("public", "on", "joins", "organisation")));
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/representatives/rules",
                        Map.of(
                                "programme",
                                programme,
                                "mains",
                                "1",
                                "additionals",
                                "0",
                                "youth",
                                "1",
                                "months",
                                "12")));
        return staff;
    }

    private static String member(SignedIn.Browser staff, String programme, String name, LocalDate since) {
        var id = PartnersDesk.expect(
                        303,
                        staff.post(
                                "/en/partners/register/new",
                                Map.of("kind", "organisation", "name-en", name, "country", "CHL")))
                .replaceFirst(".*/", "");
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/members/" + id + "/admissions",
                        Map.of("programme", programme, "day", since.toString(), "decision", "H/1")));
        return id;
    }

    private SignedIn.Browser keeper(SignedIn.Browser staff, String member) {
        var keeper = signedIn.account(Role.READER);
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/register/" + member + "/contacts",
                        Map.of("name", "K", "mail", keeper.mail(), "role", "head", "language", "en", "keeps", "on")));
        var browser = signedIn.asNobody();
        browser.signIn(keeper.mail(), SignedIn.PASSWORD);
        return browser;
    }

    private void name(SignedIn.Browser browser, String member, String name, String other, String kind) {
        PartnersDesk.expect(
                303, browser.post("/en/members/" + member + "/representatives", details(member, name, other, kind)));
    }

    private Map<String, String> details(String member, String name, String other, String kind) {
        return new TreeMap<>(Map.of(
                "membership",
                Long.toString(membership(member)),
                "name-en",
                name,
                "name-ar",
                other,
                "kind",
                kind,
                "country",
                "EGY",
                "gender",
                "woman"));
    }

    private String meeting(SignedIn.Browser staff, String programme, int places, int each) {
        return PartnersDesk.expect(
                        303,
                        staff.post(
                                "/en/partners/meetings",
                                Map.of(
                                        "name-en", "Forum " + programme,
                                        "since", today().toString(),
                                        "programme", programme,
                                        "places", Integer.toString(places),
                                        "each", Integer.toString(each))))
                .replaceFirst(".*/", "");
    }

    private static int decide(SignedIn.Browser staff, String meeting, String act, long id) {
        return staff.post(
                        "/en/partners/meetings/" + meeting + "/nominations",
                        Map.of("do", act, "id", Long.toString(id), "decision", "M/1"))
                .statusCode();
    }

    private static int act(SignedIn.Browser staff, String act, long id) {
        var done = PartnersDesk.expect(
                303, staff.post("/en/partners/representatives", Map.of("do", act, "id", Long.toString(id))));
        return Integer.parseInt(done.replaceFirst(".*=", ""));
    }

    private static int issue(SignedIn.Browser staff, long id) {
        return act(staff, "issue", id);
    }

    private static String read(SignedIn.Browser staff, String code) {
        return staff.post("/en/partners/passes", Map.of("code", code)).body();
    }

    private long accepted(String meeting) {
        return database.sql(
                        "select count(*) from partners.nomination where meeting = :id::bigint and state = 'accepted'")
                .param("id", meeting)
                .query(Long.class)
                .single();
    }

    private long membership(String partner) {
        return database.sql("select max(id) from partners.membership where partner = :id::bigint")
                .param("id", partner)
                .query(Long.class)
                .single();
    }

    private long lastRepresentative() {
        return database.sql("select max(id) from partners.representative")
                .query(Long.class)
                .single();
    }

    private long lastPass() {
        return database.sql("select max(id) from partners.pass")
                .query(Long.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
