package org.hexapla.figures.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.DimensionUnknown;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.FigureValue.Caveat;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// Every way to total, over facts few enough to be counted by eye.
@HexaplaTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountingFiguresTests {

    private static final Period REPORT = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private FactTable facts;
    private Figures figures;

    @BeforeAll
    void layOutFacts() {
        facts = new FactTable(database, transactions, "counting");
        visits();
        stories();
        holdings();
        var visits = facts.flow("tours.visitors");
        figures = facts.figures(
                visits.with(visits.metric()
                        .about("tours.event", "tours.item")
                        .comparedWith(new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2019, 12, 31)))),
                facts.flow("tours.bookings"),
                facts.flow("tours.users")
                        .with(FactSource.Metric.of("users")
                                .with(FactSource.Parts.OVERLAPPING)
                                .with(FactSource.Keys.MONTHLY)),
                facts.flow("tours.stories"),
                facts.stock("tours.holdings"),
                facts.flow("tours.nothing"));
    }

    private void visits() {
        facts.with("tours.visitors", "2018-10-05", 40, Map.of("country", "AUT"))
                .with("tours.visitors", "2019-10-31", 60, Map.of("country", "AUT"))
                .with("tours.visitors", "2020-09-10", 4, Map.of("country", "AUT"))
                .with("tours.visitors", "2021-09-10", 10, visit("AUT", "student", "event:a-1", "vienna"))
                .with("tours.visitors", "2021-09-30", 20, visit("DEU", "student", "a-1", "vienna"))
                .with("tours.visitors", "2021-10-01", 30, visit("AUT", "public", "tours.event:a-1", "geneva"))
                .with("tours.visitors", "2022-02-01", 50, visit("FRA", "public", "tours.event:b-2", "geneva"))
                .with("tours.bookings", "2021-09-10", 6, visit("AUT", "student", "a-1", "vienna"))
                .with("tours.users", "2021-09-10", 1, Map.of("person", "september-one"))
                .with("tours.users", "2021-09-11", 1, Map.of("person", "september-one"))
                .with("tours.users", "2021-10-11", 1, Map.of("person", "october-one"));
    }

    private static Map<String, String> visit(String country, String audience, String subject, String station) {
        return Map.of(
                "country",
                country,
                "audience",
                audience,
                "subject",
                subject,
                "facets",
                "{\"station\": \"%s\", \"theme\": [\"peace\", \"%s\"]}".formatted(station, country));
    }

    private void stories() {
        for (var language : List.of("ar", "zh", "en", "fr", "ru", "es")) {
            facts.with(
                    "tours.stories",
                    "2021-08-01",
                    1,
                    Map.of("subject", "s1", "facets", "{\"languages\": \"" + language + "\"}"));
        }
        facts.with(
                        "tours.stories",
                        "2021-08-02",
                        1,
                        Map.of("subject", "s2", "facets", "{\"languages\": [\"en\", \"de\"]}"))
                .with("tours.stories", "2021-08-03", 1, Map.of("subject", "s3", "facets", "{\"languages\": [\"en\"]}"))
                .with("tours.stories", "2021-08-04", 1, Map.of("subject", "s4"));
    }

    private void holdings() {
        facts.with("tours.holdings", "2000-01-01", 100, Map.of("kind", "map", "until", "2021-12-01"))
                .with("tours.holdings", "2021-10-15", 7, Map.of("kind", "book"))
                .with("tours.holdings", "2022-02-01", 1, Map.of("kind", "book"));
    }

    @AfterAll
    void takeThemAway() {
        facts.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "tours.visitors!60!3",
                "tours.visitors; country=AUT!40!2",
                "tours.visitors; country=DEU|FRA!20!1",
                "tours.visitors; event=a-1!50!2",
                "tours.visitors; item=a-1!50!2",
                "tours.visitors; event=a-1|b-2; 2021-10-01/!30!1",
                "tours.visitors; subject=tours.event:a-1!30!1",
                "tours.visitors; station=vienna!30!2",
                "tours.visitors; theme=AUT|FRA!40!2",
                "tours.visitors; theme=peace country=AUT!40!2",
                "tours.visitors; /2021-09-10!10!1",
                "tours.visitors; country=NAM!0!0",
                "tours.visitors; country='; drop table x --!0!0",
                "tours.visitors:distinct country!2!3",
                "tours.visitors:distinct theme!3!3",
                "tours.visitors:distinct event; country=AUT!2!2",
                "tours.visitors:share audience=student!0.5!3",
                "tours.visitors:share audience=student; station=vienna!1!2",
                "tours.visitors:ratio to tours.bookings!10!3",
                "tours.bookings:ratio to tours.visitors; audience=student!0.2!1",
                "tours.visitors:change on previous year!14!3",
                "tours.visitors:ratio to reference period; 2021-10-01/2021-10-31!0.6!1",
                "tours.visitors:median!20!3",
                "tours.visitors:90th percentile!30!3",
                "tours.visitors:monthly mean; 2021-08-01/2021-10-31!20!3",
                "tours.visitors:monthly mean of distinct country; 2021-08-01/2021-10-31!1!3",
                "tours.stories!9!9",
                "tours.stories:distinct subject!4!9",
                "tours.stories:share in six languages!0.25!9",
                "tours.stories:share multilingual!0.5!9",
                "tours.holdings!7!1",
                "tours.holdings; 2021-01-01/2021-11-30!107!2",
                "tours.holdings; kind=map; /2021-11-30!100!1",
                "tours.holdings:monthly mean; 2021-10-01/2021-12-31!73.66666666666667!5",
                "tours.users:distinct person!2!3"
            })
    void countsWhatThereIs(String written, BigDecimal value, long records) {
        assertThat(figures.values(
                        List.of(Figure.parse(written.replace("='; drop table x --", "=\"'; drop table x --\""))),
                        REPORT))
                .singleElement()
                .isInstanceOfSatisfying(FigureValue.Known.class, known -> {
                    assertThat(known.value()).isEqualByComparingTo(value);
                    assertThat(known.records()).isEqualTo(records);
                });
    }

    @Test
    void answersManyAsItAnswersOne() {
        var asked = List.of(
                "tours.visitors",
                "tours.visitors; country=AUT",
                "tours.visitors:distinct country; country=AUT|DEU",
                "tours.visitors; 2018-01-01/2018-12-31",
                "tours.holdings",
                "tours.holdings; kind=map; /2021-11-30",
                "tours.visitors:monthly mean; 2021-08-01/2021-10-31",
                "tours.nothing",
                "elsewhere.views",
                "tours.visitors");
        var together = figures.values(asked.stream().map(Figure::parse).toList(), REPORT);

        for (var i = 0; i < asked.size(); i++) {
            assertThat(together.get(i))
                    .isEqualTo(figures.values(List.of(Figure.parse(asked.get(i))), REPORT)
                            .getFirst());
        }
    }

    @Test
    void takesAllTimeWhereNobodyNamesDays() {
        assertThat(figures.value(Figure.parse("tours.visitors")))
                .isInstanceOfSatisfying(FigureValue.Known.class, known -> {
                    assertThat(known.value()).isEqualByComparingTo("214");
                    assertThat(known.period())
                            .isEqualTo(new Period(LocalDate.of(2018, 10, 5), LocalDate.of(2022, 3, 15)));
                });
        assertThat(known("tours.holdings").value()).isEqualByComparingTo("8");
    }

    @Test
    void isNeverANumberWithoutASource() {
        assertThat(figures.value(Figure.parse("elsewhere.views"))).isInstanceOf(FigureValue.NoSource.class);
        assertThat(figures.value(Figure.parse("tours.nothing"))).isInstanceOf(FigureValue.NoSource.class);
        assertThat(figures.value(Figure.parse("tours.nothing; 2021-01-01/2021-02-01")))
                .isInstanceOf(FigureValue.NoSource.class);
        assertThat(figures.value(Figure.parse("tours.visitors:ratio to elsewhere.views")))
                .isInstanceOf(FigureValue.NoSource.class);
    }

    @ParameterizedTest
    @CsvSource({
        "tours.visitors:share country=AUT; 2001-01-01/2001-02-01,figures.undefined.nothing-to-divide-by",
        "tours.visitors:median; 2001-01-01/2001-02-01,figures.undefined.nothing-to-divide-by",
        "tours.visitors:monthly mean; 2021-09-02/2021-10-30,figures.undefined.no-month",
        "tours.bookings:ratio to reference period; 2021-09-02/2021-10-30,figures.undefined.no-usual"
    })
    void saysWhenAQuestionHasNoAnswer(String written, String reason) {
        assertThat(figures.value(Figure.parse(written)))
                .isEqualTo(new FigureValue.Undefined(Figure.parse(written), reason));
    }

    @Test
    void saysWhatAReaderMustKnow() {
        assertThat(known("tours.users; 2021-09-01/2021-10-31").caveats()).containsExactly(Caveat.SUM_OF_MONTHS);
        assertThat(known("tours.users; 2021-09-01/2021-09-30").caveats()).isEmpty();
        assertThat(known("tours.users:distinct person; 2021-09-01/2021-10-31").caveats())
                .containsExactly(Caveat.SUM_OF_MONTHS);
        var mean = known("tours.visitors:monthly mean; 2021-08-15/2021-11-15");
        assertThat(mean.caveats()).containsExactly(Caveat.MEAN_OF_MONTHS);
        assertThat(mean.period()).isEqualTo(new Period(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 10, 31)));
        assertThat(figures.values(List.of(Figure.parse("tours.visitors; 2021-05-01/2021-09-30")), REPORT)
                        .getFirst())
                .isInstanceOfSatisfying(
                        FigureValue.Known.class,
                        outside -> assertThat(outside.caveats()).containsExactly(Caveat.PARTLY_OUTSIDE));
    }

    @ParameterizedTest
    @CsvSource({
        "tours.visitors; colour=red",
        "tours.visitors:distinct colour",
        "tours.visitors:share colour=red",
        "tours.visitors; person=september-one"
    })
    void refusesADimensionThatTheMeasureDoesNotHave(String written) {
        assertThatThrownBy(() -> figures.value(Figure.parse(written))).isInstanceOf(DimensionUnknown.class);
    }

    @Test
    void breaksDownByEveryDimension() {
        assertThat(parts("tours.visitors", "country")).containsExactly("AUT 40", "DEU 20");
        assertThat(parts("tours.visitors", "event")).containsExactly("a-1 50", "event:a-1 10");
        assertThat(parts("tours.visitors", "station")).containsExactly("geneva 30", "vienna 30");
        assertThat(parts("tours.visitors", "theme")).containsExactly("peace 60", "AUT 40", "DEU 20");
        assertThat(parts("tours.visitors", "language")).containsExactly(" 60");
        assertThat(parts("tours.visitors:distinct country", "audience")).containsExactly("student 2", "public 1");
        assertThat(parts("tours.visitors:distinct country", "theme")).containsExactly("peace 2", "AUT 1", "DEU 1");
        assertThat(parts("tours.visitors:distinct theme", "country")).containsExactly("AUT 2", "DEU 2");
        assertThat(parts("tours.visitors:share audience=student", "country")).containsExactly("DEU 1", "AUT 0.25");
        assertThat(parts("tours.stories:share multilingual", "subject"))
                .containsExactly("s1 1", "s2 1", "s3 0", "s4 0");
    }

    @Test
    void saysWhetherPartsAddUp() {
        assertThat(by("tours.visitors", "country").adds()).isTrue();
        assertThat(by("tours.visitors:distinct country", "audience").adds()).isFalse();
        assertThat(by("tours.visitors", "theme").adds()).isFalse();
        assertThat(by("tours.visitors:share audience=student", "country").adds())
                .isFalse();
        assertThat(by("tours.users", "country").adds()).isFalse();
        assertThat(figures.byMonth(during("tours.visitors")).adds()).isTrue();
        assertThat(figures.byMonth(during("tours.holdings")).adds()).isFalse();
    }

    @Test
    void goesThroughTheMonths() {
        assertThat(months("tours.visitors; 2021-08-15/2021-10-31"))
                .containsExactly("2021-08 0", "2021-09 30", "2021-10 30");
        assertThat(months("tours.visitors:distinct country; 2021-08-15/2021-10-31"))
                .containsExactly("2021-08 0", "2021-09 2", "2021-10 1");
        assertThat(months("tours.visitors:monthly mean; 2021-08-01/2021-10-31"))
                .containsExactly("2021-08 0", "2021-09 30", "2021-10 30");
        assertThat(months("tours.visitors:change on previous year; 2021-08-01/2021-10-31"))
                .containsExactly("2021-09 6.5");
        assertThat(months("tours.holdings; 2021-09-01/2021-12-31"))
                .containsExactly("2021-09 100", "2021-10 107", "2021-11 107", "2021-12 7");
    }

    private FigureValue.Known known(String written) {
        return (FigureValue.Known) figures.value(Figure.parse(written));
    }

    private Breakdown by(String written, String dimension) {
        return figures.by(during(written), dimension);
    }

    private static Figure during(String written) {
        return Figure.parse(written).within(REPORT);
    }

    private List<String> parts(String written, String dimension) {
        return words(by(written, dimension));
    }

    private List<String> months(String written) {
        return words(figures.byMonth(Figure.parse(written)));
    }

    private static List<String> words(Breakdown breakdown) {
        return breakdown.parts().stream()
                .map(part -> part.value() + " " + part.quantity().toPlainString())
                .toList();
    }
}
