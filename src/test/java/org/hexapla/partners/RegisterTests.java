package org.hexapla.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.kernel.Language;
import org.hexapla.partners.register.Corresponding;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class RegisterTests {

    @Autowired
    SignedIn signedIn;

    @Autowired
    Partners partners;

    @Autowired
    Corresponding corresponding;

    @Autowired
    JdbcClient database;

    @Test
    void oneHouseIsFoundByItsNameInAnyScript() {
        var staff = signedIn.asStaff("partners");
        var id = added(
                staff,
                "organisation",
                Map.of(
                        "name-en",
                        "Zemmira University",
                        "name-ru",
                        "Университет Земмира",
                        "name-zh",
                        "泽米拉大学",
                        "country",
                        "KAZ"));
        for (var typed : new String[] {"zemmi univ", "земмира", "泽米拉"}) {
            assertThat(partners.suggest(typed, Language.EN, 5))
                    .as(typed)
                    .anyMatch(card -> card.id().toString().equals(id));
        }
    }

    @Test
    void theSamePersonIsSeenInTwoScriptsAndMergedAndTakenApartAgain() {
        var staff = signedIn.asStaff("partners");
        var first = added(staff, "person", Map.of("name-en", "Lyudmila Beregovaya", "country", "KGZ"));
        var second = added(staff, "person", Map.of("name-ru", "Людмила Береговая", "country", "KGZ"));
        assertThat(staff.get("/en/partners/register/" + first).body())
                .contains("sounds the same, in whatever script")
                .contains("Людмила Береговая");
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/register/" + second + "/contacts",
                        Map.of("name", "Л. Береговая", "mail", "lb@example.org", "role", "self", "language", "ru")));

        PartnersDesk.expect(
                303, staff.post("/en/partners/duplicates/merge", Map.of("losing", second, "gaining", first)));
        assertThat(staff.get("/en/partners/register/" + second).headers().firstValue("Location"))
                .hasValue("/en/partners/register/" + first);
        assertThat(staff.get("/en/partners/register/" + first).body()).contains("lb@example.org");
        assertThat(staff.post("/en/partners/duplicates/merge", Map.of("losing", first, "gaining", second))
                        .statusCode())
                .isEqualTo(409);

        var merge = database.sql("select max(id) from partners.merge where losing = :id::bigint")
                .param("id", second)
                .query(String.class)
                .single();
        PartnersDesk.expect(303, staff.post("/en/partners/duplicates/merges/" + merge + "/undo", Map.of()));
        assertThat(staff.get("/en/partners/register/" + first).body()).doesNotContain("lb@example.org");
        assertThat(staff.get("/en/partners/register/" + second).body()).contains("lb@example.org");
        assertThat(staff.post("/en/partners/duplicates/merges/" + merge + "/undo", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void twoThatWereToldApartAreNotNamedAgain() {
        var staff = signedIn.asStaff("partners");
        var first = added(staff, "organisation", Map.of("name-es", "Fundación Tolbelo", "country", "PER"));
        var second = added(staff, "organisation", Map.of("name-es", "Fundación Tolbelo", "country", "PER"));
        assertThat(staff.get("/en/partners/register/" + first).body()).contains("register/" + second + "\"");
        assertThat(staff.get("/en/partners/duplicates").body()).contains("Fundación Tolbelo");
        PartnersDesk.expect(303, staff.post("/en/partners/duplicates/apart", Map.of("one", second, "other", first)));
        assertThat(staff.get("/en/partners/register/" + first).body()).doesNotContain("register/" + second + "\"");
    }

    @Test
    void whoeverSpeaksForAHouseKeepsItsProfileAndNobodyElseDoes() {
        var staff = signedIn.asStaff("partners");
        var id = added(staff, "organisation", Map.of("name-fr", "Réseau Kalsaro", "country", "TGO"));
        var keeper = signedIn.account(Role.READER);
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/register/" + id + "/contacts",
                        Map.of(
                                "name",
                                "A",
                                "mail",
                                keeper.mail(),
                                "role",
                                "focal-point",
                                "language",
                                "fr",
                                "keeps",
                                "on")));
        var browser = signedIn.asNobody();
        browser.signIn(keeper.mail(), SignedIn.PASSWORD);
        var fields = Map.of("version", "1", "name-fr", "Réseau Kalsaro", "description-ar", "شبكة من النساء", "web", "");
        PartnersDesk.expect(303, browser.post("/fr/members/" + id + "/profile", fields));
        assertThat(browser.get("/ar/members/" + id).body()).contains("شبكة من النساء");
        assertThat(browser.post("/fr/members/" + id + "/profile", fields).statusCode())
                .isEqualTo(409);
        assertThat(signedIn.asReader()
                        .post("/fr/members/" + id + "/profile", fields)
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/en/partners/register/" + id).statusCode()).isEqualTo(403);
        var bad = new TreeMap<>(fields);
        bad.put("version", "2");
        bad.put("web", "javascript:alert(1)");
        assertThat(browser.post("/fr/members/" + id + "/profile", bad).statusCode())
                .isEqualTo(400);
    }

    @Test
    void lettersAreSentInTheirLanguageAndStayOnTheRecord() {
        var staff = signedIn.asStaff("partners");
        var id = added(staff, "organisation", Map.of("name-ar", "دار فيلموسا", "country", "JOR"));
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/register/" + id + "/contacts",
                        Map.of("name", "هالة", "mail", "hala@example.org", "role", "head", "language", "ar")));
        var contact = database.sql("select max(id) from partners.contact where mail = 'hala@example.org'")
                .query(String.class)
                .single();
        PartnersDesk.expect(
                303,
                staff.post(
                        "/en/partners/register/" + id + "/notes",
                        Map.of(
                                "way",
                                "out",
                                "contact",
                                contact,
                                "language",
                                "ar",
                                "subject",
                                "تحية",
                                "text",
                                "أهلاً بكم")));
        assertThat(staff.get("/en/partners/register/" + id).body())
                .contains("أهلاً بكم")
                .contains("hala@example.org");
        assertThat(database.sql("select language from people.outgoing_mail where address = 'hala@example.org'")
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactly("ar");
    }

    @Test
    void aForgottenPersonLeavesTheirCountAndNothingElse() {
        var staff = signedIn.asStaff("partners");
        var id = added(staff, "person", Map.of("name-en", "Gonzalo Tecuamanisky", "country", "MEX", "gender", "man"));
        PartnersDesk.expect(303, staff.post("/en/partners/register/" + id + "/forget", Map.of()));
        assertThat(staff.get("/en/partners/register/" + id).body())
                .doesNotContain("Tecuamanisky")
                .contains("Erased person");
        assertThat(database.sql("select country || gender from partners.partner where id = :id::bigint")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("MEXman");
        assertThat(database.sql(
                                "select count(*) from partners.partner_history where before::text like '%Tecuamanisky%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyButTheStaffWritesInTheNameOfTheHouse() {
        var id = new PartnerId(
                Long.parseLong(added(signedIn.asStaff("partners"), "organisation", Map.of("name-ru", "Дом Гальмиры"))));
        assertThatThrownBy(() -> corresponding.write(id, "galmira@example.org", Language.RU, "Письмо", "Слова"))
                .isInstanceOf(NotAllowed.class);
    }

    private static String added(SignedIn.Browser staff, String kind, Map<String, String> more) {
        var fields = new TreeMap<>(more);
        fields.put("kind", kind);
        return PartnersDesk.expect(303, staff.post("/en/partners/register/new", fields))
                .replaceFirst(".*/", "");
    }
}
