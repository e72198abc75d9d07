package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who was there before applies once more.
@HexaplaTest
class ApplyingAgainTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Partners partners;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void aMemberWhoseTermIsOverIsRenewedAndStaysTheSamePartner() {
        var staff = signedIn.asAdministrator();
        var desk = new PartnersDesk(staff);
        desk.form("returning-form");
        desk.programme("returning", "returning-form", Map.of("joins", "organisation", "term", "12"));
        var account = signedIn.account(Role.READER);
        var applicant = signedIn.asNobody();
        applicant.signIn(account.mail(), SignedIn.PASSWORD);
        var first = applied(applicant, "Maison Tervelo", account.mail());
        admitted(staff, first);
        var partner = partner(first);
        assertThat(isFirst(staff, "Maison Tervelo")).containsExactly("1");

        var running = applied(applicant, "Maison Tervelo", account.mail());
        assertThat(partner(running)).isEqualTo(partner);
        assertThat(isFirst(staff, "Maison Tervelo")).containsExactly("1", "0");
        assertThat(staff.post("/en/partners/programmes/returning", order("admit", running))
                        .body())
                .contains("Belongs to the programme already: left out");
        admitted(staff, running);
        assertThat(state(running)).isEqualTo("submitted");

        over(partner);
        admitted(staff, running);
        assertThat(state(running)).isEqualTo("admitted");
        var today = LocalDate.now(clock);
        assertThat(isMember(partner, today)).isTrue();
        assertThat(isMember(partner, today.minusMonths(1)))
                .as("between the terms")
                .isFalse();
        assertThat(isMember(partner, today.minusMonths(20))).isTrue();
        assertThat(database.sql(
                                "select kind from partners.membership_event join partners.membership"
                                        + " on membership.id = membership where partner = :partner order by membership_event.id")
                        .param("partner", partner)
                        .query(String.class)
                        .list())
                .containsExactly("admitted", "renewed");
    }

    private String applied(SignedIn.Browser applicant, String name, String mail) {
        var own = PartnersDesk.begin(
                applicant, "returning", Map.of("name", name, "mail", mail, "language", "en", "country", "CAN"));
        PartnersDesk.expect(303, applicant.post("/en" + own, Map.of("do", "submit", "a.why", "Again")));
        return database.sql("select max(id) from partners.application where name = :name and state = 'submitted'")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static void admitted(SignedIn.Browser staff, String application) {
        PartnersDesk.expect(303, staff.post("/en/partners/programmes/returning", order("admit-now", application)));
    }

    private static Map<String, String> order(String act, String application) {
        return Map.of("id", application, "do", act, "decision", "R/1");
    }

    /// Its membership began two years ago and lapsed a year later.
    private void over(long partner) {
        var since = LocalDate.now(clock).minusYears(2);
        database.sql("update partners.membership set since = :since, until = :until where partner = :partner")
                .param("since", since)
                .param("until", since.plusYears(1))
                .param("partner", partner)
                .update();
        database.sql("""
                        update partners.spell set since = :since, until = :until
                        where membership in (select id from partners.membership where partner = :partner)
                        """)
                .param("since", since)
                .param("until", since.plusYears(1))
                .param("partner", partner)
                .update();
    }

    private boolean isMember(long partner, LocalDate day) {
        return partners.isMember(new PartnerId(partner), new ProgrammeCode("returning"), day);
    }

    private long partner(String application) {
        return database.sql("select partner from partners.application where id = :id::bigint")
                .param("id", application)
                .query(Long.class)
                .single();
    }

    private String state(String application) {
        return database.sql("select state from partners.application where id = :id::bigint")
                .param("id", application)
                .query(String.class)
                .single();
    }

    /// The column of the table to take away, by the order of the applications.
    private static List<String> isFirst(SignedIn.Browser staff, String name) {
        var lines = staff.get("/en/partners/programmes/returning/applications.csv")
                .body()
                .lines()
                .filter(line -> line.contains(name))
                .toList();
        return lines.stream().map(line -> line.split(",")[14]).toList();
    }
}
