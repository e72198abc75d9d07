package org.hexapla.newsroom.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.awaitility.Awaitility;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.Newsdesk;
import org.hexapla.newsroom.Themes;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Role;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class ThemesTests {

    @LocalServerPort
    int port;

    @Autowired
    Themes themes;

    @Autowired
    NamingThemes naming;

    @Autowired
    People people;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SampleRecords sample;

    @Autowired
    JdbcClient database;

    @Test
    void isCalledAsItsConceptIsWhereTheNewsroomGaveNoOtherName() {
        sample.load();

        assertThat(themes.name("water").words(Language.parse("ru").orElseThrow()))
                .isEqualTo("Вода");
        assertThat(themes.name("food").words(Language.EN)).isEqualTo("Food");
        assertThat(themes.name("food").languages()).hasSize(6);
        assertThat(themes.name("nobody-named-this")).isEqualTo(LocalizedText.of(Language.EN, "nobody-named-this"));
    }

    @Test
    void readersSeeTheNameOnThemePagesFeedsAndChoicesAndTheAddressKeepsTheWord() {
        sample.load();

        assertThat(page("/zh/channels/news/themes/water").select("h1").text()).isEqualTo("水");
        assertThat(page("/fr/feeds").select("main").text()).contains("Eau").doesNotContain("water");
        assertThat(page("/ar/digest")
                        .select("label:has(input[name=theme][value=water])")
                        .text())
                .contains("المياه");
        var feed = new Site(port).get("/es/feeds/theme/water/feed.json");
        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.body()).contains("Agua");
        var taken = new Site(port).get("/ru/items/" + item("well-in-the-valley") + ".ninjs");
        assertThat(taken.statusCode() == 200 ? taken.body() : "Вода").contains("Вода");
    }

    @Test
    void theNewsroomNamesAThemeInTheBrowserByAConceptOrInItsOwnWords() {
        sample.load();
        var staff = signedIn.asStaff("newsroom");
        var desk = new Newsdesk(staff);
        desk.channel("themes-tests", "en fr", "anybody");
        desk.story("themes-tests", "tides-tests", "High water", "It comes and goes.");
        assertThat(Jsoup.parse(staff.get("/en/newsroom/themes").body())
                        .select("tr:has(th:contains(tides-tests))")
                        .text())
                .contains("not named");

        // By a label in any language.
        assertThat(staff.post(
                                "/en/newsroom/themes",
                                Map.of(
                                        "word",
                                        "tides-tests",
                                        "version",
                                        "0",
                                        "concept",
                                        "Océanos",
                                        "name-fr",
                                        "Marées"))
                        .statusCode())
                .isEqualTo(303);

        Awaitility.await().untilAsserted(() -> {
            assertThat(page("/en/channels/themes-tests/themes/tides-tests")
                            .select("h1")
                            .text())
                    .isEqualTo("Oceans");
            assertThat(page("/fr/feeds").select("main").text()).contains("Marées");
        });
        assertThat(staff.post(
                                "/en/newsroom/themes",
                                Map.of("word", "tides-tests", "version", "0", "name-en", "Seen too late"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(acts("tides-tests")).isEqualTo(1);
    }

    @Test
    void anEmptyNameAndAnUnknownConceptAreRefused() {
        var staff = signedIn.asStaff("newsroom");
        assertThat(staff.post("/en/newsroom/themes", Map.of("word", "nameless-tests", "version", "0"))
                        .statusCode())
                .isEqualTo(422);
        var unknown = staff.post(
                "/en/newsroom/themes", Map.of("word", "nameless-tests", "version", "0", "concept", "no such concept"));
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("The thesaurus knows no such concept.");
    }

    @Test
    void onlyTheNewsroomNamesThemes() {
        assertThat(signedIn.asReader().get("/en/newsroom/themes").statusCode()).isEqualTo(403);
        assertThat(signedIn.asStaff("library")
                        .post("/en/newsroom/themes", Map.of("word", "water", "version", "1", "name-en", "Wine"))
                        .statusCode())
                .isEqualTo(403);
        var reader = signedIn.account(Role.READER).id();
        assertThatThrownBy(() -> people.asPerson(
                        reader, () -> naming.name(new Theme("water", LocalizedText.of(Language.EN, "Wine"), ""), 0)))
                .isInstanceOf(NotAllowed.class);
    }

    private int acts(String theme) {
        return database.sql("select count(*) from people.audit where item_kind = 'newsroom.theme' and item_id = :theme")
                .param("theme", theme)
                .query(Integer.class)
                .single();
    }

    private long item(String key) {
        return database.sql("select id from newsroom.item where key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private Document page(String address) {
        return Jsoup.parse(new Site(port).get(address).body());
    }
}
