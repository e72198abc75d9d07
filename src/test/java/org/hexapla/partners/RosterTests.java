package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hexapla.HexaplaTest;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The people of a programme: found by what they work on, seated on its steering committee, asked to consultations.
@HexaplaTest
class RosterTests {

    private static final Pattern LINK = Pattern.compile("/(ru|ar)/invitations/([A-Za-z0-9_-]{16,64})");

    @Autowired
    SignedIn signedIn;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void isSearchedByRegionLanguageAndTopic() {
        var staff = staff("finches");
        var one = member(staff, "finches", "Ilya Finchev", "KAZ", "ru");
        member(staff, "finches", "Rita Pinzón", "PER", "es");
        PartnersDesk.expect(
                303, staff.post("/en/members/belongings/" + membership(one) + "/topics", Map.of("goal", "13")));
        var path = "/en/partners/programmes/finches/roster";
        assertThat(staff.get(path).body()).contains("Ilya Finchev").contains("Rita Pinzón");
        assertThat(staff.get(path + "?goal=13").body())
                .contains("13. Climate action")
                .doesNotContain("Rita Pinzón");
        assertThat(staff.get(path + "?region=019").body())
                .contains("Rita Pinzón")
                .doesNotContain("Ilya Finchev");
        assertThat(staff.get(path + "?language=ru").body())
                .contains("Ilya Finchev")
                .doesNotContain("Rita Pinzón");
        assertThat(staff.get(path + ".csv?goal=13").body())
                .contains("Ilya Finchev")
                .doesNotContain("Rita");
        assertThat(signedIn.asReader().get(path).statusCode()).isEqualTo(403);
        assertThat(signedIn.asReader()
                        .post("/en/members/belongings/" + membership(one) + "/topics", Map.of("goal", "1"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void onNoDayDoMoreSitOnACommitteeThanThereAreSeats() {
        var staff = staff("herons");
        PartnersDesk.expect(303, staff.post("/en/partners/programmes/herons/steering/size", Map.of("seats", "2")));
        var first = membership(member(staff, "herons", "Ana Heron", "PRT", "en"));
        var second = membership(member(staff, "herons", "Bo Heron", "SWE", "en"));
        var third = membership(member(staff, "herons", "Cy Heron", "FJI", "en"));
        assertThat(seat(staff, first, "chair", 0, 100)).isEqualTo(303);
        assertThat(seat(staff, first, "member", 50, 150)).as("twice at once").isEqualTo(409);
        assertThat(seat(staff, second, "chair", 50, 150)).as("two chairs").isEqualTo(409);
        assertThat(seat(staff, second, "member", 0, 60)).isEqualTo(303);
        assertThat(seat(staff, third, "member", 30, 90)).as("a third of two").isEqualTo(409);
        assertThat(seat(staff, third, "member", 61, 90)).isEqualTo(303);
        assertThat(staff.get("/zh/partners/programmes/herons/steering").body())
                .contains("2席，共2席")
                .contains("主席");
        assertThat(database.sql("select count(*) from partners.fact_seats where record = 'herons'")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void whoeverIsInvitedAnswersByTheLetterInTheirLanguage() {
        var staff = staff("storks");
        member(staff, "storks", "Ольга Аистова", "KGZ", "ru");
        member(staff, "storks", "سارة لقلق", "JOR", "ar");
        var id = PartnersDesk.expect(
                        303,
                        staff.post(
                                "/en/partners/hearings",
                                Map.of(
                                        "programme", "storks",
                                        "name-en", "What young people expect",
                                        "name-ru", "Чего ждёт молодёжь",
                                        "day", today().plusDays(20).toString(),
                                        "closes", today().plusDays(10).toString())))
                .replaceFirst(".*/", "");
        var path = "/en/partners/hearings/" + id;
        PartnersDesk.expect(303, staff.post(path + "/invitations", Map.of("language", "ru")));
        PartnersDesk.expect(303, staff.post(path + "/invitations", Map.of("language", "ru")));
        assertThat(invited(id)).isOne();
        PartnersDesk.expect(303, staff.post(path + "/invitations", Map.of()));
        assertThat(invited(id)).isEqualTo(2);
        var letter = database.sql("""
                        select body from partners.correspondence where subject = 'Приглашение: Чего ждёт молодёжь'
                        """).query(String.class).single();
        var link = LINK.matcher(letter);
        assertThat(link.find()).isTrue();
        var own = "/ru/invitations/" + link.group(2);
        var visitor = signedIn.asNobody();
        assertThat(visitor.get(own).body()).contains("Ольга Аистова").contains("Я участвую");
        PartnersDesk.expect(303, visitor.post(own, Map.of("answer", "accepted")));
        assertThat(visitor.get(own).body()).contains("Вы приняли приглашение");
        assertThat(visitor.post(own, Map.of("answer", "perhaps")).statusCode()).isEqualTo(400);
        assertThat(staff.get(path).body()).contains("Accepted");
        assertThat(database.sql("select kind from partners.fact_invitations where record = :id order by kind")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("accepted", "open");
    }

    private SignedIn.Browser staff(String programme) {
        var staff = signedIn.asStaff("partners");
        new PartnersDesk(staff).programme(programme, "", new TreeMap<>(Map.of("joins", "person", "term", "24")));
        return staff;
    }

    private String member(SignedIn.Browser staff, String programme, String name, String country, String language) {
        var id = PartnersDesk.expect(
                        303,
                        staff.post(
                                "/en/partners/register/new",
                                Map.of(
                                        "kind",
                                        "person",
                                        "name-" + (language.equals("es") ? "en" : language),
                                        name,
                                        "country",
                                        country,
                                        "language",
                                        language,
                                        "mail",
                                        programme + country.toLowerCase(java.util.Locale.ROOT) + "@people.example")))
                .replaceFirst(".*/", "");
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/members/" + id + "/admissions",
                        Map.of("programme", programme, "day", today().toString(), "decision", "H/1")));
        return id;
    }

    private int seat(SignedIn.Browser staff, long membership, String role, int from, int until) {
        return staff.post(
                        "/en/partners/programmes/herons/steering",
                        Map.of(
                                "membership", Long.toString(membership),
                                "role", role,
                                "since", today().plusDays(from).toString(),
                                "until", today().plusDays(until).toString()))
                .statusCode();
    }

    private long invited(String hearing) {
        return database.sql("select count(*) from partners.invitation where hearing = :id::bigint")
                .param("id", hearing)
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
