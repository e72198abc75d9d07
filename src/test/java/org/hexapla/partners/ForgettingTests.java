package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.Submissions;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.hexapla.people.account.Account;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever asks to be forgotten is found nowhere any more, however much was written of them.
@HexaplaTest
class ForgettingTests {

    private static final String RULES = """
            joins: person
            stage-1: review
            reviews-1: 1
            criteria-en: Courage
            report: guests-form
            public: on
            """;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Submissions submissions;

    @Autowired
    JdbcClient database;

    @Test
    void aPersonWhoAppliedReportedWroteAndWasMergedIsFoundNowhere() {
        var staff = signedIn.asAdministrator();
        var desk = new PartnersDesk(staff);
        desk.form("guests-form");
        desk.programme("guests", "guests-form", PartnersDesk.fields(RULES));
        var account = signedIn.account(Role.READER);
        var person = signedIn(account);
        var partner = admitted(staff, person, account.mail());
        reportedAndWritten(staff, person, partner);
        var other = added(staff, "person", "Quirina Tsvetobulka of old");
        PartnersDesk.expect(
                303, staff.post("/en/partners/duplicates/merge", Map.of("losing", other, "gaining", partner)));
        spokenToElsewhere(staff, account.mail());
        assertThat(places("Quirina"))
                .contains(
                        "partners.partner",
                        "partners.application",
                        "partners.review",
                        "partners.story",
                        "partners.membership_event",
                        "partners.contact",
                        "partners.correspondence",
                        "forms.submission",
                        "people.inbox_item",
                        "people.outgoing_mail");
        var admitted = facts("admitted", partner);
        var members = facts("members", partner);

        // By the number that it had before, which leads to what it has now.
        PartnersDesk.expect(303, staff.post("/en/partners/register/" + other + "/forget", Map.of()));

        assertThat(places("Quirina")).isEmpty();
        assertThat(places(account.mail()))
                .as("the account is another matter")
                .isSubsetOf("people.account", "people.attempts");
        assertThat(facts("admitted", partner)).isEqualTo(admitted).isOne();
        assertThat(facts("members", partner)).isEqualTo(members).isPositive();
        assertThat(facts("fellow_stories", partner)).isOne();
    }

    @Test
    void whatTheFormNoLongerKeepsIsNotKeptBesideIt() {
        var staff = signedIn.asAdministrator();
        var desk = new PartnersDesk(staff);
        desk.form("passing-form");
        desk.programme("passing", "passing-form", Map.of("joins", "person"));
        var own = PartnersDesk.begin(
                signedIn.asNobody(),
                "passing",
                Map.of("name", "Ottokar Velimbo", "mail", "ottokar@velimbo.example", "language", "en"));
        var submission = database.sql("select submission from partners.application where name = 'Ottokar Velimbo'")
                .query(String.class)
                .single();

        submissions.erase(SubmissionId.parse(submission).orElseThrow());

        assertThat(places("Velimbo")).isEmpty();
        assertThat(places("ottokar@velimbo.example")).isEmpty();
        assertThat(signedIn.asNobody().get("/en" + own).statusCode()).isEqualTo(404);
    }

    /// @return the number of the partner that it became
    private String admitted(SignedIn.Browser staff, SignedIn.Browser person, String mail) {
        var own = PartnersDesk.begin(
                person,
                "guests",
                Map.of("name", "Quirina Tsvetobulka", "mail", mail, "language", "en", "country", "BGR"));
        PartnersDesk.expect(
                303, person.post("/en" + own, Map.of("do", "submit", "a.why", "I, Quirina, would like to")));
        var id = database.sql("select id from partners.application where name = 'Quirina Tsvetobulka'")
                .query(String.class)
                .single();
        var page = "/en/partners/programmes/guests";
        for (var words :
                List.of(Map.of("score-1", "5", "comment", "Quirina is bold."), Map.of("why", "Quirina taught me."))) {
            var reviewer = signedIn.account(Role.READER);
            PartnersDesk.expect(303, staff.post(page, Map.of("id", id, "do", "assign", "reviewer", reviewer.mail())));
            PartnersDesk.expect(
                    303,
                    signedIn(reviewer)
                            .post("/en/reviews/" + id + (words.containsKey("why") ? "/conflict" : ""), words));
        }
        PartnersDesk.expect(303, staff.post(page, Map.of("id", id, "do", "advance")));
        PartnersDesk.expect(
                303,
                staff.post(
                        page,
                        Map.of("id", id, "do", "admit-now", "decision", "G/1", "reason-en", "Quirina has courage.")));
        return database.sql("select partner from partners.application where id = :id::bigint")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private void reportedAndWritten(SignedIn.Browser staff, SignedIn.Browser person, String partner) {
        var today = LocalDate.now(ZoneOffset.UTC);
        var belonging = "/en/members/belongings/"
                + database.sql("select id from partners.membership where partner = :partner::bigint")
                        .param("partner", partner)
                        .query(String.class)
                        .single();
        PartnersDesk.expect(
                303,
                person.post(belonging + "/reports/" + today.getYear(), Map.of("a.why", "What Quirina did this year")));
        PartnersDesk.expect(
                303,
                person.post(
                        belonging + "/stories",
                        Map.of("title", "By Quirina herself", "language", "en", "day", today.toString())));
        for (var kind : List.of("suspended", "resumed")) {
            PartnersDesk.expect(
                    303,
                    staff.post(
                            belonging + "/decisions",
                            new TreeMap<>(Map.of(
                                    "kind",
                                    kind,
                                    "day",
                                    today.toString(),
                                    "decision",
                                    "G/2",
                                    "reason",
                                    "Quirina asked."))));
        }
    }

    /// An organisation speaks to the same person, and spoke to them before in another office.
    private void spokenToElsewhere(SignedIn.Browser staff, String mail) {
        var house = added(staff, "organisation", "House of Tolmina");
        var page = "/en/partners/register/" + house + "/contacts";
        for (var role : List.of("press", "head")) {
            PartnersDesk.expect(
                    303, staff.post(page, Map.of("name", "Quirina T.", "mail", mail, "role", role, "language", "en")));
        }
        var first = database.sql("select min(id) from partners.contact where partner = :house::bigint")
                .param("house", house)
                .query(String.class)
                .single();
        PartnersDesk.expect(303, staff.post(page + "/" + first + "/end", Map.of()));
        assertThat(database.sql("select count(*) from partners.contact where partner = :house::bigint")
                        .param("house", house)
                        .query(Long.class)
                        .single())
                .as("whoever is spoken to no longer is not kept")
                .isOne();
    }

    private static String added(SignedIn.Browser staff, String kind, String name) {
        return PartnersDesk.expect(303, staff.post("/en/partners/register/new", Map.of("kind", kind, "name-en", name)))
                .replaceFirst(".*/", "");
    }

    private SignedIn.Browser signedIn(Account account) {
        var browser = signedIn.asNobody();
        browser.signIn(account.mail(), SignedIn.PASSWORD);
        return browser;
    }

    /// The tables of these modules in which a word stands anywhere.
    private List<String> places(String word) {
        return database.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_schema in ('partners', 'forms', 'people') and table_type = 'BASE TABLE' order by 1
                        """).query((row, _) -> row.getString(1)).list().stream()
                .filter(table -> database.sql("select exists (select from " + table
                                + " kept where position(lower(:word) in lower(kept::text)) > 0)")
                        .param("word", word)
                        .query((row, _) -> row.getBoolean(1))
                        .single())
                .toList();
    }

    private long facts(String measure, String partner) {
        return database.sql("select count(*) from partners.fact_" + measure + " where record = :partner")
                .param("partner", partner)
                .query(Long.class)
                .single();
    }
}
