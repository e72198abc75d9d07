package org.hexapla.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.kernel.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The written form of a figure is read and written without loss.
class FigureTextTests {

    @Test
    void whatIsWrittenIsReadBack() {
        new SyntheticFigures(20210701)
                .stream()
                        .limit(20_000)
                        .forEach(figure -> assertThat(Figure.parse(figure.toString()))
                                .as(figure.toString())
                                .isEqualTo(figure));
    }

    @Test
    void oneFigureIsWrittenInOneWay() {
        new SyntheticFigures(7).stream().limit(5_000).forEach(figure -> {
            var written = figure.toString();
            assertThat(Figure.parse(written)).hasToString(written);
        });
    }

    @Test
    void readsAnExample() {
        var figure =
                Figure.parse("occasions.participants:distinct country; event=peace-day-2021; 2021-07-01/2022-01-31");

        assertThat(figure.measure()).isEqualTo("occasions.participants");
        assertThat(figure.total()).isEqualTo(new Total.Distinct("country"));
        assertThat(figure.filter()).isEqualTo(Filter.none().and("event", "peace-day-2021"));
        assertThat(figure.days()).isEqualTo(Days.of(new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31))));
    }

    @Test
    void readsAlternativesAndQuotedValues() {
        var values = new TreeMap<String, java.util.SortedSet<String>>();
        values.put("language", new TreeSet<>(Set.of("ar", "zh")));
        values.put("theme", new TreeSet<>(Set.of("clean \"water\"; and more")));

        assertThat(Figure.parse("newsroom.published; language=ar|zh theme=\"clean \"\"water\"\"; and more\"")
                        .filter())
                .isEqualTo(new Filter(values));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "archive.holdings; ; /!archive.holdings",
                "usage.views;;2021-06-15/2021-08-15!usage.views; 2021-06-15/2021-08-15",
                "reach.posts; hashtag=x; /2021-12-15!reach.posts; hashtag=x; /2021-12-15",
                "reach.posts; 2021-12-15/ ;hashtag=x!reach.posts; hashtag=x; 2021-12-15/",
                "usage.views: monthly mean!usage.views:monthly mean",
                "shop.titles:share multilingual!shop.titles:share multilingual"
            })
    void readsLooseWriting(String loose, String strict) {
        assertThat(Figure.parse(loose)).hasToString(strict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "views",
                "usage.views:sum of everything",
                "usage.views:distinct",
                "usage.views:share",
                "usage.views:ratio to views",
                "usage.views; site",
                "usage.views; site=",
                "usage.views; =x",
                "usage.views; site=\"open",
                "usage.views; site=a;site=b",
                "usage.views; 2021-02-30/2021-03-01",
                "usage.views; 2021-03-02/2021-03-01",
                "usage.views; 2021-01-01/2021-02-01; 2021-01-01/2021-02-01",
                "usage.views;drop table x"
            })
    void refusesWhatItCannotRead(String written) {
        assertThatThrownBy(() -> Figure.parse(written)).isInstanceOf(FigureUnreadable.class);
    }

    @Test
    void takesTheAskersDaysOnlyWhereItHasNoneOfItsOwn() {
        var report = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));

        assertThat(Figure.of("usage.views").within(report).days()).isEqualTo(Days.of(report));
        assertThat(Figure.parse("reach.posts; /2021-12-15").within(report))
                .hasToString("reach.posts; 2021-07-01/2021-12-15");
        assertThat(Figure.parse("reach.posts; /2021-05-15").within(report)).hasToString("reach.posts; /2021-05-15");
        assertThat(Figure.parse("reach.posts; 2022-03-01/").within(report)).hasToString("reach.posts; 2022-03-01/");
        assertThat(Figure.parse("usage.views; 2020-01-01/2020-12-31")
                        .within(report)
                        .days()
                        .period())
                .contains(Period.year(2020));
    }

    @Test
    void saysWhetherItsDaysReachOutOfAReport() {
        var report = Period.year(2021);

        assertThat(Days.any().reachOutOf(report)).isFalse();
        assertThat(new Days(Optional.empty(), Optional.of(LocalDate.of(2021, 5, 1))).reachOutOf(report))
                .isFalse();
        assertThat(new Days(Optional.of(LocalDate.of(2020, 5, 1)), Optional.empty()).reachOutOf(report))
                .isTrue();
    }
}
