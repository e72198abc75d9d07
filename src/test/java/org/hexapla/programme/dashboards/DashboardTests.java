package org.hexapla.programme.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.authorities.WorldTiles;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.chart.TileMap;
import org.hexapla.people.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class DashboardTests {

    @Autowired
    SampleRecords sample;

    @Autowired
    SignedIn signedIn;

    @Autowired
    WorldTiles world;

    @BeforeEach
    void records() {
        sample.load();
    }

    @Test
    void showsEveryPictureWithItsTableInEveryLanguage() {
        for (var language : Language.OFFICIAL) {
            var page = Jsoup.parse(signedIn.asNobody()
                    .get("/" + language + "/programme/dashboard?from=1946-01-01&to=2022-12-31")
                    .body());
            assertThat(page.select("section.tile")).hasSize(5);
            for (var tile : page.select("section.tile:has(svg)")) {
                assertThat(tile.select("table tbody tr")).isNotEmpty();
            }
            assertThat(page.select("#by-country ~ figure svg, section:has(#by-country) svg"))
                    .hasSize(1);
        }
    }

    @Test
    void printsEachTileAsATaggedFileInEveryLanguage() {
        for (var tile : List.of("indicators", "country", "language", "initiative")) {
            var language = tile.equals("country") ? Language.AR : Language.ZH;
            var answer = signedIn.asNobody()
                    .get("/" + language + "/programme/dashboard/" + tile + ".pdf?from=1946-01-01&to=2022-12-31");
            assertThat(answer.statusCode()).as(tile).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
            assertThat(answer.body()).startsWith("%PDF-").contains("/StructTreeRoot");
        }
        assertThat(signedIn.asNobody()
                        .get("/en/programme/dashboard/nothing.pdf")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void drawsTheMeasureThatIsChosen() {
        var page = Jsoup.parse(signedIn.asNobody()
                .get("/en/programme/dashboard?from=1946-01-01&to=2022-12-31&country=library.speeches-given")
                .body());

        assertThat(page.select("#country option[selected]").eachAttr("value"))
                .containsExactly("library.speeches-given");
    }

    @Test
    void givesEveryMemberOfTodayOneTile() {
        var regions =
                world.regions(Map.of("KEN", BigDecimal.TEN, "ABW", BigDecimal.ONE, "DDR", BigDecimal.TWO), Language.EN);

        var codes = regions.stream()
                .flatMap(region -> region.tiles().stream())
                .map(TileMap.Tile::code)
                .toList();
        assertThat(codes)
                .hasSizeGreaterThanOrEqualTo(195)
                .doesNotHaveDuplicates()
                .contains("KEN", "ABW", "VAT");
        assertThat(world.name("DDR", Language.EN)).isEqualTo("German Democratic Republic");
        assertThat(regions.stream().map(TileMap.Region::column).distinct()).containsExactlyInAnyOrder(0, 1, 2);
        assertThat(regions)
                .filteredOn(region ->
                        region.tiles().stream().anyMatch(tile -> tile.code().equals("KEN")))
                .singleElement()
                .satisfies(region -> assertThat(region.name()).isEqualTo("Eastern Africa"));
    }
}
