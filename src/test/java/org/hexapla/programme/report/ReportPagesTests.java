package org.hexapla.programme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class ReportPagesTests {

    @Autowired
    SampleRecords sample;

    @Autowired
    SignedIn signedIn;

    @Autowired
    PeriodicReports reports;

    @Autowired
    ReportNotes notes;

    private String issued = "";

    @BeforeEach
    void report() {
        sample.load();
        issued = "/programme/reports/"
                + reports.find("outreach-2022").orElseThrow().id();
    }

    /// A new draft, years ago so that no other test takes it for the latest; answers its address.
    private String begun(SignedIn.Browser editor, String first, String last) {
        var answer = editor.post("/en/programme/reports", Map.of("title", "Outreach", "from", first, "to", last));
        assertThat(answer.statusCode()).isEqualTo(303);
        return location(answer).replaceFirst("^.*/en", "").replaceFirst("/edit$", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private PeriodicReport read(String address) {
        return reports.find(Long.parseLong(address.replaceFirst(".*/", ""))).orElseThrow();
    }

    @Test
    void readsAsAPageInEveryLanguage() {
        for (var language : Language.OFFICIAL) {
            var answer = signedIn.asNobody().get("/" + language + issued);
            var page = Jsoup.parse(answer.body());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(page.select("main h2").size()).isGreaterThan(6);
            assertThat(page.text()).doesNotContain("{r").doesNotContain("report.");
            assertThat(page.select("main sup a")).isNotEmpty();
        }
    }

    @Test
    void givesTheReportAsFiles() {
        for (var ending : new String[] {"html", "csv", "docx", "pdf"}) {
            var answer = signedIn.asNobody().get("/ar" + issued + "/file." + ending);

            assertThat(answer.statusCode()).as(ending).isEqualTo(200);
            assertThat(answer.body()).as(ending).isNotEmpty();
        }
    }

    @Test
    void keepsADraftFromReaders() {
        var draft = begun(signedIn.asStaff("programme"), "1951-01-01", "1951-06-30");

        assertThat(signedIn.asNobody().get("/en" + draft).statusCode()).isEqualTo(404);
        assertThat(signedIn.asReader().get("/en" + draft + "/edit").statusCode())
                .isEqualTo(403);
        assertThat(Jsoup.parse(signedIn.asNobody().get("/en/programme/reports").body())
                        .select("form[method=post]"))
                .isEmpty();
    }

    @Test
    void writesAPartAndTellsWhatIsWrongInIt() {
        var editor = signedIn.asStaff("programme");
        var draft = begun(editor, "1952-01-01", "1952-06-30");
        var added = editor.post(
                "/en" + draft + "/parts", Map.of("edition", "1", "kind", "paragraph", "behind", "", "code", ""));
        var part = location(added).replaceFirst("^.*/en", "");
        editor.post(
                "/en" + part, Map.of("edition", "2", "text-en", "The office welcomed 15 fellows (9 women and 5 men)."));

        var page = Jsoup.parse(editor.get("/en" + draft + "/edit").body());

        assertThat(page.select("mark").text()).contains("15 fellows (9 women and 5");
        assertThat(page.select("[aria-labelledby=findings] li").eachText().getFirst())
                .contains("14", "15");
    }

    @Test
    void tellsTheSecondEditorOfTheFirst() {
        var editor = signedIn.asStaff("programme");
        var draft = begun(editor, "1953-01-01", "1953-06-30");
        var first = Map.of("edition", "1", "kind", "heading");

        assertThat(editor.post("/en" + draft + "/parts", first).statusCode()).isEqualTo(303);
        assertThat(editor.post("/en" + draft + "/parts", first).statusCode()).isEqualTo(409);
    }

    @Test
    void refusesWordsThatCannotBeRead() {
        var editor = signedIn.asStaff("programme");
        var draft = begun(editor, "1954-01-01", "1954-06-30");
        var part = read(draft).content().parts().getFirst().id();

        assertThat(editor.post(
                                "/en" + draft + "/parts/" + part,
                                Map.of("edition", "1", "text-en", "{people, plural, one {#}"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void goesItsWayFromDraftToIssueAndShowsACorrectionAsOne() {
        var editor = signedIn.asStaff("programme");
        var draft = begun(editor, "1955-01-01", "1955-06-30");
        var part = read(draft).content().parts().get(1).id();

        editor.post("/en" + draft + "/state", Map.of("state", "review"));
        editor.post("/en" + draft + "/comments", Map.of("part", part, "words", "Who says so?"));
        assertThat(editor.post("/en" + draft + "/state", Map.of("state", "approved"))
                        .statusCode())
                .isEqualTo(400);
        var comment = notes.comments(read(draft)).getFirst().id();
        editor.post("/en" + draft + "/comments/" + comment + "/settle", Map.of());
        for (var state : new String[] {"approved", "frozen", "issued"}) {
            assertThat(editor.post("/en" + draft + "/state", Map.of("state", state))
                            .statusCode())
                    .as(state)
                    .isEqualTo(303);
        }
        var corrected = Map.of("edition", String.valueOf(read(draft).edition()), "text-en", "Another sentence.");
        assertThat(editor.post("/en" + draft + "/parts/" + part, corrected).statusCode())
                .isEqualTo(400);
        assertThat(editor.post(
                                "/en" + draft + "/parts/" + part,
                                Map.of(
                                        "edition",
                                        String.valueOf(read(draft).edition()),
                                        "text-en",
                                        "Another sentence.",
                                        "reason",
                                        "It was wrong"))
                        .statusCode())
                .isEqualTo(303);

        var page = Jsoup.parse(signedIn.asNobody().get("/en" + draft).body());
        assertThat(page.select("#corrections").isEmpty()).isFalse();
        assertThat(page.select("ins").text()).contains("Another sentence.");
        assertThat(page.text()).contains("It was wrong");
    }

    @Test
    void bindsAFigureAndLetsGoOfItOnlyWhereItIsNotUsed() {
        var editor = signedIn.asStaff("programme");
        var draft = begun(editor, "1956-01-01", "1956-06-30");
        var figure = Map.of("name", "votes", "figure", "library.votes", "phrasing", "rounded", "digits", "2");

        assertThat(editor.post("/en" + draft + "/figures", figure).statusCode()).isEqualTo(303);
        assertThat(read(draft).content().figures()).hasSize(128);
        assertThat(editor.post("/en" + draft + "/figures/votes/remove", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(editor.post("/en" + draft + "/figures/r12a/remove", Map.of()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void showsEveryFigureBesideThatOfAnotherPeriod() {
        var editor = signedIn.asStaff("programme");
        var page = Jsoup.parse(editor.get("/fr" + issued + "/compare?from=2020-07-01&to=2021-01-31")
                .body());

        assertThat(page.select("tbody tr")).hasSize(127);
    }

    @Test
    void checksATextThatSomebodyPastes() {
        var editor = signedIn.asStaff("programme");
        var answer = editor.post(
                "/en/programme/reports/check",
                Map.of(
                        "language", "zh",
                        "from", "2021-07-01",
                        "to", "2022-01-31",
                        "text", "国际促进经济和社会发展志愿人员日(12 月 3 日)有两次活动，共获得 821 953 次访问，平均每月 136 992 次。"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("[aria-labelledby=findings] li"))
                .isNotEmpty();
    }
}
