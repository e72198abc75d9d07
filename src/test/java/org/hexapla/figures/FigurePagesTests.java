package org.hexapla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.kernel.Language;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Figures as their readers meet them.
@HexaplaTest
class FigurePagesTests {

    private static final String VOTES = "/en/figures/library.ballots";

    @LocalServerPort
    int port;

    @Autowired
    SampleRecords sample;

    @Autowired
    SignedIn signedIn;

    private Site site;

    @BeforeEach
    void openTheSite() {
        sample.load();
        site = new Site(port);
    }

    @Test
    void listWhatCanBeCounted() {
        for (var language : Language.OFFICIAL) {
            var page = site.get("/" + language + "/figures");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("library.votes", "library.documents");
        }
    }

    @Test
    void openDownToRecordsThatOpen() {
        var page = Jsoup.parse(site.get(VOTES + "?by=country&from=1900-01-01").body());

        assertThat(page.select("svg")).isNotEmpty();
        assertThat(page.select("#records ~ .scroll tbody tr")).isNotEmpty();
        var record = page.select("#records ~ .scroll tbody a").first();
        assertThat(site.get(record == null ? "" : record.attr("href")).statusCode())
                .isEqualTo(200);
        var part = page.select("#parts ~ .scroll tbody a").first();
        assertThat(site.get(part == null ? "" : part.attr("href")).statusCode()).isEqualTo(200);
    }

    @Test
    void answerInEveryLanguageByEveryDimension() {
        for (var language : Language.OFFICIAL) {
            for (var by : new String[] {"month", "country", "kind", "subject", "important"}) {
                assertThat(site.get("/" + language + "/figures/library.ballots?by=" + by)
                                .statusCode())
                        .isEqualTo(200);
            }
        }
        assertThat(site.get("/ar/figures/library.documents?by=languages&total=share+multilingual")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void areTakenAwayWithTheirProvenance() {
        var csv = site.get(VOTES + "/records.csv?kind=Y");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"library.ballots.csv\"");
        assertThat(csv.body().lines().count()).isGreaterThan(2);
        assertThat(site.get(VOTES + "/records.xlsx?kind=Y").statusCode()).isEqualTo(200);
        assertThat(site.get(VOTES + "/provenance.jsonld?kind=Y").body())
                .contains("\"prov:wasGeneratedBy\"", "\"figures:sha256\"", "library.ballots; kind=Y");
    }

    @Test
    void saySoWhereNoModuleKeepsRecords() {
        var page = site.get("/en/figures/procurement.awards");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("no source");
    }

    @Test
    void refuseWhatMakesNoSense() {
        assertThat(site.get(VOTES + "?colour=red").statusCode()).isEqualTo(400);
        assertThat(site.get(VOTES + "?total=everything").statusCode()).isEqualTo(400);
        assertThat(site.get(VOTES + "?from=2021-02-30").statusCode()).isEqualTo(400);
        assertThat(site.get("/en/figures/nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void initiativesAreReadByAllAndEditedByTheProgramme() {
        assertThat(site.get("/fr/initiatives").body()).contains("model-un", "A/RES/62/122");
        assertThat(site.get("/ru/initiatives/al-farra").body()).contains("A/RES/35/201");
        assertThat(site.get("/en/initiatives/no-such").statusCode()).isEqualTo(404);
        assertThat(signedIn.asStaff("library").get("/en/initiatives/new").statusCode())
                .isEqualTo(403);
        assertThat(signedIn.asStaff(Initiatives.DEPARTMENT)
                        .get("/en/initiatives/al-farra/edit")
                        .statusCode())
                .isEqualTo(200);
    }
}
