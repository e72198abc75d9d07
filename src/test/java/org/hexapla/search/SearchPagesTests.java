package org.hexapla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.hexapla.search.SpecimenSource.specimen;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.PartialDate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class SearchPagesTests {

    @Autowired
    Search search;

    @Autowired
    SpecimenSource specimens;

    @Autowired
    List<QuestionWidener> wideners;

    @LocalServerPort
    int port;

    @Test
    void aHitIsShownWithItsPassageAndNothingOfItRuns() {
        note(specimen("page-1")
                .symbols("X/TEST/1")
                .titled(Language.EN, "Quaggalike <script>alert(1)</script> report")
                .text(Language.EN, "Here <b>quaggalike</b> words stand.")
                .dated(PartialDate.of(LocalDate.of(1948, 12, 10))));
        var page = Jsoup.parse(get("/en/search?q=quaggalike").body());
        assertThat(page.select(".hit h3 a").text()).isEqualTo("Quaggalike <script>alert(1)</script> report");
        assertThat(page.select(".hit h3 a").attr("href")).isEqualTo("/en/documents/page-1");
        assertThat(page.select(".hit mark").eachText()).contains("quaggalike");
        assertThat(page.select(".hit .symbol").text()).isEqualTo("X/TEST/1");
        assertThat(page.select("h2").text()).contains("1 result");
        assertThat(Jsoup.parse(get("/fr/search?q=quaggalike").body())
                        .select(".hit .fallback")
                        .text())
                .isNotEmpty();
    }

    @Test
    void ofADateThatIsKnownToTheMonthNoDayIsShown() {
        note(specimen("month").titled(Language.EN, "Nilgailike").dated(new PartialDate("1960-10")));
        var hit = Jsoup.parse(get("/en/search?q=nilgailike").body())
                .select(".hit")
                .text();
        assertThat(hit).contains("October 1960");
        assertThat(get("/en/search.json?q=nilgailike").body()).contains("\"date\":\"1960-10\"");
    }

    @Test
    void filtersAreAddedAndRemovedByLinks() {
        note(specimen("f1").titled(Language.EN, "Kudulike").facet("session", "901"));
        note(specimen("f2").titled(Language.EN, "Kudulike").facet("session", "902"));
        var page = Jsoup.parse(get("/en/search?q=kudulike").body());
        assertThat(page.select(".hit")).hasSize(2);
        var narrowed = Jsoup.parse(
                get(page.select(".facet a[href*=session=901]").attr("href")).body());
        assertThat(narrowed.select(".hit")).hasSize(1);
        assertThat(narrowed.select(".chip").eachText().getFirst()).contains("Session: 901");
        assertThat(narrowed.select(".facet a").eachText()).contains("902");
        assertThat(Jsoup.parse(get(narrowed.select(".chip").eachAttr("href").getFirst())
                                .body())
                        .select(".hit"))
                .hasSize(2);
    }

    @Test
    void aTreeOfValuesOpensStepByStep() {
        note(specimen("t1").titled(Language.EN, "Okapilike").facet("genre", "zreports", "zreports/annual"));
        note(specimen("t2").titled(Language.EN, "Okapilike").facet("genre", "zreports", "zreports/periodic"));
        note(specimen("t3").titled(Language.EN, "Okapilike").facet("genre", "zmaps"));
        var page = Jsoup.parse(get("/en/search?q=okapilike").body());
        assertThat(page.select(".facet a[href*=genre=]").eachText()).containsExactlyInAnyOrder("zreports", "zmaps");

        var reports = Jsoup.parse(get("/en/search?q=okapilike&genre=zreports").body());
        assertThat(reports.select(".hit")).hasSize(2);
        assertThat(reports.select(".facet .deeper a").eachText())
                .containsExactlyInAnyOrder("zreports/annual", "zreports/periodic");
        var annual = reports.expectFirst(".facet .deeper a");
        var narrowed = Jsoup.parse(get(annual.attr("href")).body());
        assertThat(narrowed.select(".hit")).as("in place of what it lies in").hasSize(1);
    }

    @Test
    void anOldAddressStillNarrows() {
        note(specimen("o1")
                .titled(Language.EN, "Dibataglike")
                .facet("type", "report")
                .facet("genre", "reports"));
        note(specimen("o2")
                .titled(Language.EN, "Dibataglike")
                .facet("type", "map")
                .facet("genre", "maps"));
        var page = Jsoup.parse(get("/en/search?q=dibataglike&type=report").body());
        assertThat(page.select(".hit")).hasSize(1);
        assertThat(page.select(".facet a[href*=type=]")).isNotEmpty();
    }

    @Test
    void pagesAreLinkedAndLeadOn() {
        note(IntStream.range(0, 45)
                .mapToObj(i -> specimen("p" + i).titled(Language.EN, "Elandlike"))
                .toArray(Documents[]::new));
        var page = Jsoup.parse(get("/en/search?q=elandlike").body());
        assertThat(page.select(".hit")).hasSize(20);
        var last = Jsoup.parse(get("/en/search?q=elandlike&page=3").body());
        assertThat(last.select(".hit")).hasSize(5);
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/en/search?q=elandlike&page=2");
    }

    @Test
    void resultsComeAsDataAndAsAFeedToo() {
        note(specimen("data")
                .symbols("X/TEST/2")
                .titled(Language.FR, "Bongolike & résolution")
                .dated(PartialDate.of(LocalDate.EPOCH)));
        for (var path : List.of("/en/search.json?q=bongolike", "/en/search?q=bongolike&format=json")) {
            var answer = get(path);
            assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/json");
            assertThat(answer.body()).contains("\"total\":1", "\"X/TEST/2\"", "\"fr\":\"Bongolike & résolution\"");
        }
        var accepted =
                new Site(port).get("/en/search?q=bongolike", request -> request.header("Accept", "application/json"));
        assertThat(accepted.body()).startsWith("{");
        var feed = get("/en/search.rss?q=bongolike%01");
        assertThat(feed.headers().firstValue("content-type").orElse("")).startsWith("application/rss+xml");
        assertThat(Jsoup.parse(feed.body(), org.jsoup.parser.Parser.xmlParser())
                        .select("item title")
                        .text())
                .isEqualTo("X/TEST/2: Bongolike & résolution");
    }

    @Test
    void theBoxSuggests() {
        note(specimen("suggested").titled(Language.EN, "Oryxlike development"));
        assertThat(get("/en/search/suggest?q=oryxl").body())
                .isEqualTo("[{\"text\":\"Oryxlike development\",\"path\":\"/documents/suggested\"}]");
        var options = new Site(port).get("/en/search/suggest?q=oryxl", request -> request.header("HX-Request", "true"));
        assertThat(Jsoup.parse(options.body()).select("option").attr("value")).isEqualTo("Oryxlike development");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ar/", "/zh/search?q=x&body=A", "/en/states", "/fr/nowhere"})
    void everyPageHasOneBoxThatSuggests(String path) {
        var form = Jsoup.parse(get(path).body()).select("form[role=search]");
        assertThat(form).hasSize(1);
        assertThat(form.select("input[type=hidden]")).hasSize(path.contains("body") ? 1 : 0);
        var box = form.select("input[type=search]");
        assertThat(box.attr("hx-get")).isEqualTo(path.substring(0, 3) + "/search/suggest");
        assertThat(form.select("datalist").attr("id")).isNotEmpty().isEqualTo(box.attr("list"));
        assertThat(form.select("label").attr("for")).isEqualTo(box.attr("id"));
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        note(specimen("spelt").titled(Language.EN, "Springboklike"));
        var page = Jsoup.parse(get("/en/search?q=springbuklike").body());
        assertThat(page.select("main").text()).contains("Nothing found", "check the spelling");
        assertThat(page.select(".notice a").text()).isEqualTo("springboklike");
    }

    @Test
    void aQuestionTooLongIsRefusedOnThePageInTheReadersLanguage() {
        var answer = get("/fr/search?q=" + "a".repeat(3000));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("3", "500");
        assertThat(get("/en/search.json?q=" + "a".repeat(3000)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%22",
                "?q=*",
                "?page=abc",
                "?page=-1",
                "?page=99999",
                "?sort=none",
                "?body=%3Cscript%3E",
                "?more=x",
                "?q=%00",
                "?q='%20or%201=1--",
                "?q=%EF%BF%BE",
                "?year=&year=x",
                ""
            })
    void anyAddressIsAnswered(String query) {
        var answer = get("/en/search" + query);
        assertThat(answer.statusCode()).isIn(200, 400);
        assertThat(answer.body()).doesNotContain("<script>").contains("</html>");
    }

    @Test
    void aConceptFindsWhatIsInAnotherLanguageAndThePageSaysWhy() {
        var concept = wideners.stream()
                .flatMap(widener -> widener.widen("désarmement", Language.FR).stream())
                .findFirst();
        assumeThat(concept).as("a thesaurus with disarmament in it").isPresent();
        note(specimen("widened")
                .titled(Language.EN, "Prohibition")
                .under(concept.orElseThrow().concept()));
        var hit = Jsoup.parse(get("/fr/search?kind=search.specimen&q=" + "d%C3%A9sarmement")
                        .body())
                .select(".hit");
        assertThat(hit.select("a").eachAttr("href")).contains("/fr/documents/widened");
        assertThat(hit.text()).contains("Trouvé par le sujet");
    }

    @Test
    void chineseAndArabicAreAskedInTheAddress() {
        note(specimen("zh").titled(Language.ZH, "联合国大会关于羚羊的决议"));
        var words = URLEncoder.encode("羚羊", StandardCharsets.UTF_8);
        assertThat(Jsoup.parse(get("/zh/search?q=" + words).body()).select(".hit"))
                .hasSize(1);
    }

    private void note(Documents... documents) {
        search.changed(java.util.Arrays.stream(documents).map(specimens::put).toList());
        search.awaitFresh();
    }

    private HttpResponse<String> get(String path) {
        return new Site(port).get(path);
    }
}
