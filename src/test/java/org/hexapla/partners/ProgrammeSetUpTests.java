package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.hexapla.people.account.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One programme more, from its form to its directory, by people in their browsers.
@HexaplaTest
class ProgrammeSetUpTests {

    private static final String RULES = """
            joins: organisation
            stage-1: eligibility
            stage-2: review
            reviews-2: 2
            stage-3: committee
            criteria-en: Reach
            criteria-fr: Portée
            commitments-en: Open doors
            commitments-fr: Portes ouvertes
            public: on
            """;

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Test
    void aFurtherProgrammeWithFormReviewDecisionAndDirectoryNeedsNoCode() {
        var staff = signedIn.asAdministrator();
        var desk = new PartnersDesk(staff);
        desk.form("libraries-form");
        desk.programme("libraries", "libraries-form", PartnersDesk.fields(RULES));
        var visitor = signedIn.asNobody();
        var own = begun(visitor, "libraries", "Bibliothèque de Veldora", "fr-CA");
        var id = sent(visitor, own);

        stepByReviews(staff, id);
        var page = "/en/partners/programmes/libraries";
        assertThat(staff.get(page + "/committee").body())
                .contains("Bibliothèque de Veldora")
                .contains("4.0");
        PartnersDesk.expect(303, staff.post(page + "/committee", Map.of("id", id, "do", "choose")));
        assertThat(staff.get(page + "/committee").body()).contains("1 of 1 chosen");
        PartnersDesk.expect(303, staff.post(page + "/committee", Map.of("id", id, "do", "rise")));

        decided(staff, page, id);

        assertThat(signedIn.asNobody().get("/en/members?programme=libraries").body())
                .contains("Bibliothèque de Veldora");
        assertThat(visitor.get("/fr" + own).body()).contains("Admise").contains("Bravo pour votre accueil.");
        assertThat(letters("biblio@veldora.example"))
                .allSatisfy(letter -> assertThat(letter).startsWith("fr "))
                .anySatisfy(letter -> assertThat(letter).contains("Admission : Programme français libraries"));
        assertThat(facts("partners.fact_admitted", "libraries")).isEqualTo(1);
        assertThat(facts("partners.fact_commitments", "libraries")).isEqualTo(1);
    }

    /// It is looked at before it is decided: in which language each is told, and with which reason.
    private static void decided(SignedIn.Browser staff, String page, String id) {
        var order = new TreeMap<>(Map.of("id", id, "do", "admit", "decision", "LIB/1", "reason-en", "Well done."));
        assertThat(staff.post(page, order).body()).contains("No reason is written in this applicant’s language");
        order.put("reason-fr", "Bravo pour votre accueil.");
        assertThat(staff.post(page, order).body())
                .contains("Admission : Programme français libraries")
                .contains("Bravo pour votre accueil.");
        order.put("do", "admit-now");
        PartnersDesk.expect(303, staff.post(page, order));
    }

    /// Two reviewers score it, a third has something to do with the applicant; then it goes on.
    private void stepByReviews(SignedIn.Browser staff, String id) {
        var page = "/en/partners/programmes/libraries";
        PartnersDesk.expect(303, staff.post(page, Map.of("id", id, "do", "advance")));
        var reviewers =
                List.of(signedIn.account(Role.READER), signedIn.account(Role.READER), signedIn.account(Role.READER));
        reviewers.forEach(reviewer -> PartnersDesk.expect(
                303, staff.post(page, Map.of("id", id, "do", "assign", "reviewer", reviewer.mail()))));
        var browsers = reviewers.stream().map(this::signedIn).toList();

        PartnersDesk.expect(
                303, browsers.get(2).post("/en/reviews/" + id + "/conflict", Map.of("why", "I chair its board.")));
        assertThat(browsers.get(2).get("/en/reviews/" + id).statusCode()).isEqualTo(403);
        assertThat(browsers.get(2).get("/en/reviews").body()).doesNotContain("Bibliothèque de Veldora");

        handIn(browsers.get(0), id, "5", "First words on it.");
        assertThat(staff.post(page, Map.of("id", id, "do", "advance")).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("done=0"));
        assertThat(browsers.get(1).get("/en/reviews/" + id).body()).doesNotContain("First words on it.");
        handIn(browsers.get(1), id, "3", "Second words on it.");
        assertThat(browsers.get(1).get("/en/reviews/" + id).body()).contains("First words on it.");
        assertThat(browsers.get(1)
                        .post("/en/reviews/" + id, Map.of("score-1", "1"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(staff.post(page, Map.of("id", id, "do", "advance")).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("done=1"));
    }

    @Test
    void aDraftIsResumedByItsLinkSentOnceAndTakenUpAgain() {
        var staff = signedIn.asAdministrator();
        var desk = new PartnersDesk(staff);
        desk.form("readers-form");
        desk.programme("readers", "readers-form", Map.of("joins", "person"));
        var visitor = signedIn.asNobody();
        var own = begun(visitor, "readers", "Фёдор Караташ", "ru");
        PartnersDesk.expect(303, visitor.post("/ru" + own, Map.of("do", "save", "a.why", "Потому что")));
        assertThat(signedIn.asNobody().get("/ru" + own).body()).contains("Потому что");
        assertThat(visitor.post("/ru" + own, Map.of("do", "submit")).statusCode())
                .isEqualTo(422);
        var id = sent(visitor, own);
        assertThat(visitor.post("/ru" + own, Map.of("do", "save", "a.why", "Иначе"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(signedIn.asNobody()
                        .get("/en/applications/AAAAAAAAAAAAAAAAAAAAAAAA")
                        .statusCode())
                .isEqualTo(404);

        var page = "/en/partners/programmes/readers";
        PartnersDesk.expect(303, staff.post(page, Map.of("id", id, "do", "decline-now", "decision", "R/1")));
        var again = PartnersDesk.expect(303, visitor.post("/ru" + own + "/again", Map.of()))
                .substring(3);
        assertThat(visitor.get("/ru" + again).body()).contains("Потому что");
        var second = sent(visitor, again);
        assertThat(staff.get("/en/partners/applications/" + second).body())
                .contains("/partners/applications/" + id)
                .contains("Earlier application");
        var csv = staff.get("/en/partners/programmes/readers/applications.csv").body();
        assertThat(csv)
                .contains(second + "," + id + ",")
                .contains("Фёдор Караташ")
                .contains("ru");
        assertThat(letters("reader@veldora.example"))
                .filteredOn(letter -> letter.contains("Programme readers"))
                .isNotEmpty()
                .allSatisfy(letter -> assertThat(letter).startsWith("ru "));
    }

    @Test
    void theLastDayEndsWhereTheApplicantIs() {
        var staff = signedIn.asAdministrator();
        var desk = new PartnersDesk(staff);
        desk.form("late-form");
        var yesterday = java.time.LocalDate.now(java.time.ZoneId.of("Pacific/Kiritimati"))
                .minusDays(1);
        desk.programme("late", "late-form", Map.of("joins", "person", "closes", yesterday.toString()));
        var fields = new TreeMap<>(fields("Nobody", "en"));
        fields.put("zone", "Pacific/Kiritimati");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> PartnersDesk.begin(signedIn.asNobody(), "late", fields))
                .hasMessageContaining("409");
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Pacific/Pago_Pago"));
        if (!today.isAfter(yesterday)) {
            fields.put("zone", "Pacific/Pago_Pago");
            assertThat(PartnersDesk.begin(signedIn.asNobody(), "late", fields)).startsWith("/applications/");
        }
    }

    @Test
    void onlyTheStaffSeesApplicationsAndNobodyReadsADraftButItsApplicant() {
        var staff = signedIn.asAdministrator();
        var desk = new PartnersDesk(staff);
        desk.form("closed-form");
        desk.programme("closed", "closed-form", Map.of("joins", "person"));
        var visitor = signedIn.asNobody();
        var own = begun(visitor, "closed", "Ximena Montebravo", "es");
        PartnersDesk.expect(303, visitor.post("/es" + own, Map.of("do", "save", "a.why", "Palabras mías")));
        var id = id("Ximena Montebravo");

        assertThat(staff.get("/en/partners/applications/" + id).body()).doesNotContain("Palabras mías");
        var reader = signedIn.asReader();
        for (var path : List.of(
                "/en/partners",
                "/en/partners/programmes/closed",
                "/en/partners/applications/" + id,
                "/en/partners/register",
                "/en/partners/programmes/closed/applications.csv")) {
            assertThat(reader.get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(reader.get("/en/reviews/" + id).statusCode()).isEqualTo(403);
    }

    private static void handIn(SignedIn.Browser reviewer, String id, String score, String words) {
        PartnersDesk.expect(303, reviewer.post("/en/reviews/" + id, Map.of("score-1", score, "comment", words)));
    }

    private SignedIn.Browser signedIn(Account account) {
        var browser = signedIn.asNobody();
        browser.signIn(account.mail(), SignedIn.PASSWORD);
        return browser;
    }

    private static String begun(SignedIn.Browser visitor, String programme, String name, String language) {
        return PartnersDesk.begin(visitor, programme, fields(name, language));
    }

    private static Map<String, String> fields(String name, String language) {
        var mail = language.startsWith("fr") ? "biblio@veldora.example" : "reader@veldora.example";
        return Map.of("name", name, "mail", mail, "language", language, "country", "CAN");
    }

    /// Sends an application that answers its one question.
    ///
    /// @return its number
    private String sent(SignedIn.Browser visitor, String own) {
        PartnersDesk.expect(303, visitor.post("/fr" + own, Map.of("do", "submit", "a.why", "Потому что")));
        return database.sql("select max(id) from partners.application where state = 'submitted'")
                .query(String.class)
                .single();
    }

    private String id(String name) {
        return database.sql("select id from partners.application where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private List<String> letters(String mail) {
        return database.sql("select language || ' ' || subject from people.outgoing_mail where address = :mail")
                .param("mail", mail)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private long facts(String view, String programme) {
        return database.sql("select count(*) from " + view + " where facets ->> 'programme' = :programme")
                .param("programme", programme)
                .query(Long.class)
                .single();
    }
}
