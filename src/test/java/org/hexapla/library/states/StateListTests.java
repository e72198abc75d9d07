package org.hexapla.library.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.jobs.Imports;
import org.hexapla.kernel.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/// What is kept of a state, in lists that can be read, taken away and put side by side.
@HexaplaTest
class StateListTests {

    @LocalServerPort
    int port;

    @Autowired
    SampleRecords sample;

    @Autowired
    Imports imports;

    private Site site;

    @BeforeEach
    void openTheSite() throws java.io.IOException {
        sample.load();
        imports.runNow("marc", Path.of("sample/library/marc"));
        site = new Site(port);
    }

    @Test
    void tellTheDraftsThatAStateSponsored() {
        var page = Jsoup.parse(site.get("/en/states/FJI/documents?group=draft").body());
        assertThat(page.select("tbody tr").text())
                .contains("A/78/L.901", "A/77/L.903", "A/79/L.905")
                .doesNotContain("A/76/L.902");
        assertThat(Jsoup.parse(site.get("/en/states/FRA").body())
                        .select("#documents ~ .scroll tbody")
                        .text())
                .contains("A/76/L.902");
        assertThat(Jsoup.parse(site.get("/ar/states/FJI/documents?year=2024").body())
                        .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void tellTermsAndDatesAlsoOfStatesThatAreNoMore() {
        var page = Jsoup.parse(site.get("/fr/states/YUG").body());
        assertThat(page.select("#terms + .scroll tbody tr")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page.select("#dates + .scroll tbody").text()).contains("1945", "1950");
        var benin = Jsoup.parse(site.get("/zh/states/BEN").body());
        assertThat(benin.select("#dates + .scroll tbody").text()).contains("贝宁");
    }

    @Test
    void listVotesAndSpeechesByYearBodyAndAgendaItem() {
        var all = Jsoup.parse(site.get("/en/states/AUS/speeches").body());
        assertThat(all.select("tbody tr")).isNotEmpty();
        var one = Jsoup.parse(
                site.get("/en/states/AUS/speeches?year=2007&group=A&item=68").body());
        assertThat(one.select("tbody tr").text()).contains("A/61/PV.107");
        assertThat(Jsoup.parse(site.get("/en/states/AUS/speeches?item=nothing").body())
                        .select("tbody tr"))
                .isEmpty();
        assertThat(Jsoup.parse(site.get("/es/states/AUS/votes?year=1948").body())
                        .select("tbody tr")
                        .text())
                .contains("A/RES/217(III)");
    }

    @Test
    void areTakenAwayInThreeFormsThatSayWhereTheyComeFrom() {
        for (var list : StateListKind.values()) {
            for (var language : Language.OFFICIAL) {
                var csv = site.get("/" + language + "/states/FRA/" + list.word() + ".csv");
                assertThat(csv.statusCode()).as(list.word()).isEqualTo(200);
                assertThat(csv.body()).startsWith("\uFEFF").contains("# ", "/" + language + "/states/FRA");
            }
            var json = JsonMapper.shared()
                    .readTree(
                            site.get("/en/states/FRA/" + list.word() + ".json").body());
            assertThat(json.path("rows").isArray()).isTrue();
            assertThat(json.path("licence").asString()).isNotEmpty();
            assertThat(site.get("/en/states/FRA/" + list.word() + ".xlsx").statusCode())
                    .isEqualTo(200);
        }
        var rows = JsonMapper.shared()
                .readTree(site.get("/en/states/FRA/votes.json").body())
                .path("rows");
        assertThat(rows).isNotEmpty();
        assertThat(rows.get(0).path("address").asString()).matches("http://[^/]+/en/votes/\\d+");
        assertThat(site.get("/en/states/FRA/votes.pdf").statusCode()).isEqualTo(404);
        assertThat(site.get("/en/states/QQQ/votes.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void standSideBySide() {
        for (var language : Language.OFFICIAL) {
            var page = Jsoup.parse(site.get("/" + language + "/states/compare?state=FRA&state=SUN&state=QQQ")
                    .body());
            assertThat(page.select(".scroll thead th[scope=col] a"))
                    .as(language.tag())
                    .hasSize(2);
            assertThat(page.select("select[name=state]")).hasSize(3);
        }
        assertThat(site.get("/en/states/compare").statusCode()).isEqualTo(200);
        assertThat(site.get("/en/states/compare?state=FRA&from=2050&to=x").statusCode())
                .isEqualTo(200);
    }
}
