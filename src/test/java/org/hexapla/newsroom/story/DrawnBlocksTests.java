package org.hexapla.newsroom.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.Site;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@HexaplaTest
class DrawnBlocksTests {

    @LocalServerPort
    int port;

    @Autowired
    SignedIn signedIn;

    @Test
    void aTimelineStandsInTheOrderOfItsDays() {
        var page = published(
                "timeline", "1945-10-24: It comes into force\n1945-06-26: It is *signed*\nnothing at all\n1944: Talks");

        assertThat(page.select("ol.timeline li time").eachAttr("datetime"))
                .containsExactly("1944", "1945-06-26", "1945-10-24");
        assertThat(page.select("ol.timeline em").text()).isEqualTo("signed");
    }

    @Test
    void aFigureLeadsToItsRecords() {
        var page = published("figure", "translation.finished; 2021-07-01/2022-01-31");

        assertThat(page.select("main .drawn-number").text()).contains("Words of it");
        assertThat(page.select("main .drawn-number a[href^=/en/figures/], main .no-source"))
                .hasSize(1);
    }

    @Test
    void aChartHasATableOfTheSameNumbers() {
        var page = published("chart", "usage.views by language");

        assertThat(page.select("article section h2").text()).isEqualTo("Words of it");
        assertThat(page.select("article section table caption").text()).isEqualTo("Words of it");
        assertThat(page.select("article section a[href^=/en/figures/usage.views]"))
                .isNotEmpty();
    }

    @Test
    void whatCannotBeCountedIsSaidAndBreaksNoPage() {
        assertThat(published("figure", "this is no figure")
                        .select("main .symbol")
                        .text())
                .isEqualTo("this is no figure");
        assertThat(published("chart", "usage.views without a dimension")
                        .select("main .symbol")
                        .text())
                .contains("without");
    }

    @Test
    void aBoxChangesEverywhereAtOnce() {
        var staff = signedIn.asStaff("newsroom");
        staff.post("/en/newsroom/boxes", Map.of("code", "hours", "version", "0", "words-en", "Open from nine."));
        var page = published("box", "hours");
        assertThat(page.select("article .notice").text()).isEqualTo("Open from nine.");

        staff.post("/en/newsroom/boxes", Map.of("code", "hours", "version", "1", "words-en", "Open from **ten**."));

        var again = Jsoup.parse(new Site(port).get(page.location()).body());
        assertThat(again.select("article .notice strong").text()).isEqualTo("ten");
    }

    @Test
    void twoEditorsOfABoxDoNotOverwriteEachOther() {
        var staff = signedIn.asStaff("newsroom");
        var first = Map.of("code", "rules", "version", "0", "words-en", "One.");
        assertThat(staff.post("/en/newsroom/boxes", first).statusCode()).isEqualTo(303);
        assertThat(staff.post("/en/newsroom/boxes", Map.of("code", "rules", "version", "0", "words-en", "Two."))
                        .statusCode())
                .isEqualTo(422);
        assertThat(signedIn.asStaff("library").post("/en/newsroom/boxes", first).statusCode())
                .isEqualTo(403);
    }

    /// The story's page; its location is its path.
    private Document published(String kind, String text) {
        var staff = signedIn.asAdministrator();
        staff.post(
                "/en/channels/new",
                Map.of("code", "drawn", "name-en", "Drawn", "languages", "en", "readers", "anybody", "front", "5"));
        var fields = new HashMap<>(Map.of("type", "story", "language", "en", "title", "A story of " + kind));
        fields.put("b0-kind", kind);
        fields.put("b0-text", text);
        fields.put("b0-by", "Words of it");
        var begun = staff.post("/en/newsroom/items/new", fields);
        var item = begun.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        staff.post("/en/newsroom/items/" + item + "/details", Map.of("version", "1", "channel", "drawn"));
        staff.post("/en/newsroom/items/" + item + "/en/publish", Map.of("revision", "1"));
        var path = "/en/stories/" + item;
        return Jsoup.parse(new Site(port).get(path).body(), path);
    }
}
