package org.hexapla.authorities.headings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading.Standing;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.People;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

@HexaplaTest
class HeadingPagesTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Autowired
    SampleRecords sample;

    @Autowired
    Headings headings;

    @Autowired
    KeepingHeadings keeping;

    @Autowired
    LinkedThings things;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void theSampleIsThere() {
        sample.load();
    }

    private AuthorityId body(String name) {
        var obtained = new AuthorityId[1];
        people.asProgram(() -> obtained[0] = headings.obtain(
                        HeadingKind.CORPORATE, new TreeMap<>(Map.of('a', name)), LocalizedText.of(Language.EN, name))
                .id());
        return obtained[0];
    }

    private static String main(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"古道尔", "Goodall", "غودال"})
    void whatIsTypedIsFoundWithoutScriptsToo(String typed) {
        var answer = signedIn.asStaff("library")
                .get("/fr/headings?kind=person&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("#headings-found a").eachText())
                .contains("Goodall, Jane");
    }

    @Test
    void staffMakesAHeadingAndIsToldOfOneThatReadsJustSo() {
        var staff = signedIn.asStaff("library");
        var made = staff.post(
                "/en/headings/new",
                Map.of(
                        "kind", "person",
                        "parts", "$a Pagely, Una $g (Chair)",
                        "name-en", "Una Pagely",
                        "forms-ru", "Пейджли, Уна\n[1990/2001] Пейджли-Смит",
                        "from", "1950-05",
                        "note-678", "Chaired <b>something</b>."));
        assertThat(made.statusCode()).isEqualTo(303);

        var shown = staff.get(made.headers().firstValue("Location").orElseThrow());
        assertThat(main(shown))
                .contains("Pagely, Una (Chair)", "Пейджли-Смит", "1990/2001", "Chaired <b>something</b>.");
        var again = staff.post("/en/headings/new", Map.of("kind", "person", "parts", "$a Pagely, Una $g (Chair)"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(again.body()).select("[role=alert] a").eachText())
                .contains("Pagely, Una (Chair)");
        assertThat(staff.post("/en/headings/new", Map.of("kind", "person", "parts", " ", "from", "soon"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aChangeIsShownWithWhatWasBeforeAndCanBeTakenBack() {
        var id = body("Revert Body");
        var staff = signedIn.asStaff("library");
        var changed = staff.post(
                "/en/headings/" + id + "/edit",
                Map.of("version", "1", "parts", "Reverted Body", "name-en", "Revert Body", "state", "NAM"));
        assertThat(changed.statusCode()).isEqualTo(303);
        var page = Jsoup.parse(staff.get("/en/headings/" + id).body());
        assertThat(page.select("del").eachText()).contains("Revert Body");
        assertThat(page.select("ins").eachText()).contains("Reverted Body", "NAM");

        assertThat(staff.post("/en/headings/" + id + "/edit", Map.of("version", "1", "parts", "Late"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(staff.post("/en/headings/" + id + "/revert", Map.of("version", "2", "to", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(keeping.find(id).orElseThrow().content().text()).isEqualTo("Revert Body");
        assertThat(keeping.history(id)).hasSize(2);
    }

    @Test
    void aHeadingInUseIsNotDeletedAndItsRecordsAreListed() {
        var id = body("Used Body");
        things.add("used-thing", id);
        var staff = signedIn.asStaff("library");
        var refused = staff.post("/en/headings/" + id + "/delete", Map.of("version", "1"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(main(refused)).contains("1 record links to it", "Thing used-thing");
        assertThat(keeping.find(id)).isPresent();
    }

    @Test
    void aDeletedHeadingCanBeRestoredUnderItsNumber() {
        var id = body("Passing Body");
        var staff = signedIn.asStaff("library");

        assertThat(staff.post("/en/headings/" + id + "/delete", Map.of("version", "1"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(keeping.find(id)).isEmpty();
        assertThat(main(staff.get("/en/headings/" + id))).contains("This heading was removed");
        assertThat(new Site(port).get("/en/names/" + id).statusCode()).isEqualTo(404);
        assertThat(staff.post("/en/headings/" + id + "/restore", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(keeping.find(id).orElseThrow().content().text()).isEqualTo("Passing Body");
        assertThat(headings.suggest(HeadingKind.CORPORATE, "passing b", Language.EN, 5))
                .hasSize(1);
    }

    @Test
    void aDeprecatedHeadingIsOfferedAgainOnRequest() {
        var id = body("Deprecated Body");
        var staff = signedIn.asStaff("library");
        staff.post("/en/headings/" + id + "/deprecate", Map.of("version", "1"));
        assertThat(headings.suggest(HeadingKind.CORPORATE, "deprecated b", Language.EN, 5))
                .isEmpty();
        staff.post("/en/headings/" + id + "/offer", Map.of("version", "2"));
        assertThat(headings.suggest(HeadingKind.CORPORATE, "deprecated b", Language.EN, 5))
                .hasSize(1);
    }

    @Test
    void theWordsOfAStateAreNotChangedHere() {
        var state = headings.coded(HeadingKind.CORPORATE, "KEN").orElseThrow();
        var entry = keeping.find(state.id()).orElseThrow();
        var staff = signedIn.asStaff("library");
        var changed = staff.post(
                "/en/headings/" + state.id() + "/edit",
                Map.of("version", String.valueOf(entry.version()), "parts", "Not Kenya", "note-667", "Seen."));

        assertThat(changed.statusCode()).isEqualTo(303);
        var after = keeping.find(state.id()).orElseThrow().content();
        assertThat(after.parts()).isEqualTo(entry.content().parts());
        assertThat(after.seeFrom()).isEqualTo(entry.content().seeFrom());
        assertThat(after.notes()).hasSize(1);
    }

    @Test
    void readersSeeANameAndTheWayToItsRecords() {
        var council =
                headings.suggest(HeadingKind.CORPORATE, "安理会", Language.ZH, 1).getFirst();
        var answer = new Site(port).get("/fr/names/" + council.id());

        assertThat(answer.statusCode()).isEqualTo(200);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("Conseil de sécurité des Nations Unies");
        assertThat(page.select("main a.button").attr("href"))
                .isEqualTo("/fr/search?q=subject%3A%22heading%3A" + council.id() + "%22");
    }

    @Test
    void aMergedNameLeadsToTheOneThatTookItsPlace() {
        var losing = body("Losing Page");
        var gaining = body("Gaining Page");
        people.asProgram(() -> transaction.executeWithoutResult(
                _ -> keeping.stand(losing, 1, new Standing.Merged(gaining), "merged")));

        var answer = new Site(port).get("/en/names/" + losing);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/en/names/" + gaining);
        assertThat(main(signedIn.asStaff("library").get("/en/headings/" + losing)))
                .contains("was merged into");
    }

    @Test
    void aMergeIsShownBeforeItIsAskedFor() {
        var losing = body("Preview Losing");
        var gaining = body("Preview Gaining");
        things.add("previewed", losing, gaining);
        var staff = signedIn.asStaff("library");

        var preview = Jsoup.parse(
                staff.get("/en/headings/" + losing + "/merge?into=" + gaining).body());
        assertThat(preview.select("main form[method=post] button").text()).isEqualTo("Begin the merge");
        assertThat(preview.select("dd").eachText()).contains("Preview Gaining", "1");
        assertThat(things.links("previewed")).contains(losing);
        assertThat(staff.post("/en/headings/" + losing + "/merge", Map.of("into", losing.toString()))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void othersDoNotKeepTheAuthorityFile() {
        assertThat(signedIn.asReader().get("/en/headings").statusCode()).isEqualTo(403);
        assertThat(signedIn.asStaff().get("/en/headings").statusCode()).isEqualTo(403);
        assertThat(signedIn.asStaff()
                        .post("/en/headings/new", Map.of("kind", "person", "parts", "X"))
                        .statusCode())
                .isEqualTo(403);
    }
}
