package org.hexapla.kernel.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.chart.BarChart.Arrangement;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChartTests {

    private static final List<Series> TWO =
            List.of(Series.counts("Yes", List.of(10, 1200)), Series.counts("No <script>", List.of(5, 300)));

    private static BarChart bars(Arrangement arrangement) {
        return new BarChart("Votes & more", "What it shows", List.of("1946", "1947"), TWO, arrangement);
    }

    @Test
    void isWellFormedAndNamedForThoseWhoDoNotSeeIt() {
        for (var arrangement : Arrangement.values()) {
            var svg = Jsoup.parse(bars(arrangement).svg(Language.EN), "", Parser.xmlParser())
                    .expectFirst("svg");
            assertThat(svg.attr("role")).isEqualTo("img");
            var named = svg.attr("aria-labelledby").split(" ");
            assertThat(svg.expectFirst("#" + named[0]).text()).isEqualTo("Votes & more");
            assertThat(svg.expectFirst("#" + named[1]).text()).isEqualTo("What it shows");
            assertThat(svg.select("script, [style]")).isEmpty();
        }
    }

    @Test
    void stacksToTheSumAndGroupsSideBySide() {
        var stacked = Jsoup.parse(bars(Arrangement.STACKED_UPRIGHT).svg(Language.EN), "", Parser.xmlParser());
        var grouped = Jsoup.parse(bars(Arrangement.GROUPED_UPRIGHT).svg(Language.EN), "", Parser.xmlParser());
        // The scale ends at 1,500 either way, at a height of 150.
        assertThat(stacked.select("rect.series-1").eachAttr("height")).endsWith("120");
        assertThat(stacked.select("rect.series-2").eachAttr("height")).endsWith("30");
        assertThat(grouped.select("rect.series-1").eachAttr("height")).endsWith("120");
    }

    @Test
    void leavesRoomForChineseNamesOfSeries() {
        var row = List.of(1);
        var chart = new LineChart(
                "t", "d", List.of("1946"), List.of(Series.counts("巴勒斯坦问题", row), Series.counts("殖民主义", row)));
        var legend = Jsoup.parse(chart.svg(Language.ZH), "", Parser.xmlParser()).expectFirst("rect.series-2");
        // Six signs of a full square each, after the first sample and before the second.
        assertThat(Double.parseDouble(legend.attr("x"))).isGreaterThan(21 + 6 * 13);
    }

    @Test
    void keepsTheLastNameBelowWithinThePicture() {
        var svg = Jsoup.parse(bars(Arrangement.STACKED_UPRIGHT).svg(Language.EN), "", Parser.xmlParser());
        assertThat(svg.select("text[text-anchor=middle]").eachAttr("x"))
                .allSatisfy(x -> assertThat(Double.parseDouble(x)).isLessThanOrEqualTo(360 - 15));
    }

    @Test
    void leavesRoomForTheNumbersAtTheLines() {
        var millions = new BarChart(
                "t",
                "d",
                List.of("2021-07"),
                List.of(Series.counts("Downloads", List.of(5_700_000))),
                Arrangement.GROUPED_UPRIGHT);
        var svg = Jsoup.parse(millions.svg(Language.EN), "", Parser.xmlParser());
        assertThat(svg.select("text[text-anchor=end]"))
                .isNotEmpty()
                .allSatisfy(number -> assertThat(Double.parseDouble(number.attr("x")) - Svg.widthOf(number.text()))
                        .isNotNegative());
    }

    @Test
    void tellsSeriesApartByPatternToo() {
        var svg = bars(Arrangement.STACKED_UPRIGHT).svg(Language.EN);
        assertThat(svg).contains("<pattern id=").contains("fill=\"url(#");
    }

    @Test
    void isMirroredForReadersFromTheRight() {
        var left = bars(Arrangement.STACKED_LYING).svg(Language.EN);
        var right = bars(Arrangement.STACKED_LYING).svg(Language.AR);
        assertThat(firstBar(left)).isEqualTo(4);
        assertThat(right).contains("direction=\"rtl\"");
        assertThat(firstBar(right)).isGreaterThan(300);
    }

    @Test
    void drawsLinesAndASinglePoint() {
        var one = new LineChart("t", "d", List.of("2000"), List.of(Series.counts("a", List.of(3))));
        var many = new LineChart("t", "d", List.of("2000", "2001"), TWO);
        assertThat(one.svg(Language.FR)).contains("<circle");
        assertThat(many.svg(Language.FR)).contains("stroke-dasharray").contains("<polyline");
    }

    @Test
    void bearsNothingToDraw() {
        var empty = new BarChart("t", "d", List.of(), List.of(), Arrangement.STACKED_UPRIGHT);
        assertThat(empty.svg(Language.ZH)).startsWith("<svg").endsWith("</svg>");
    }

    @Test
    void refusesNumbersThatNoChartCanDraw() {
        assertThatThrownBy(() -> Series.counts("a", List.of(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LineChart("t", "d", List.of("2000"), TWO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void scalesEndAtRoundNumbers() {
        assertThat(Scale.upTo(0).ticks()).containsExactly(0.0, 1.0);
        assertThat(Scale.upTo(87).ticks()).containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
        assertThat(Scale.upTo(1500).top()).isEqualTo(1500);
    }

    private static double firstBar(String svg) {
        var bars =
                Pattern.compile("<rect class=\"series-1\"[^>]* x=\"([0-9.]+)\"").matcher(svg);
        bars.find();
        bars.find();
        return Double.parseDouble(bars.group(1));
    }

    @Test
    void judgesEachLineOnItsOwnScaleAndDrawsNoBarForWhatNobodyKnows() {
        var chart = new BulletChart(
                "Against target",
                "What it shows",
                "Actual",
                List.of(
                        new BulletChart.Bullet(
                                "1(a)", OptionalDouble.of(50), OptionalDouble.of(25), OptionalDouble.of(100), "50"),
                        new BulletChart.Bullet(
                                "1(b)",
                                OptionalDouble.of(5_000_000),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                "5,000,000"),
                        new BulletChart.Bullet(
                                "1(c)",
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                OptionalDouble.empty(),
                                "no source")));

        var svg = Jsoup.parse(chart.svg(Language.EN), "", Parser.xmlParser());
        var bars = svg.select("rect.series-1").eachAttr("width").stream()
                .map(Double::parseDouble)
                .toList();
        assertThat(bars).hasSize(2);
        assertThat(bars.get(1)).isCloseTo(2 * bars.get(0), org.assertj.core.data.Offset.offset(0.2));
        assertThat(svg.select("line.mark")).hasSize(1);
        assertThat(svg.select("path.mark")).hasSize(1);
        assertThat(svg.text()).contains("no source");
    }

    @Test
    void keepsWestAtTheLeftOfAMapForEveryReader() {
        var chart = new TileMap(
                "World",
                "What it shows",
                "Votes",
                List.of(
                        new TileMap.Region("Americas", 0, List.of(new TileMap.Tile("CAN", "Canada", 4))),
                        new TileMap.Region("Asia", 2, List.of(new TileMap.Tile("JPN", "Japan", 1)))));

        for (var reader : List.of(Language.EN, Language.AR)) {
            var svg = Jsoup.parse(chart.svg(reader), "", Parser.xmlParser());
            var squares = svg.select("rect.series-1");
            assertThat(squares).hasSize(2);
            assertThat(number(squares.get(0), "x")).isLessThan(number(squares.get(1), "x"));
            // The area is the number, so a quarter of it has half the side.
            assertThat(number(squares.get(0), "width"))
                    .isCloseTo(2 * number(squares.get(1), "width"), org.assertj.core.data.Offset.offset(0.2));
        }
    }

    private static double number(org.jsoup.nodes.Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}
