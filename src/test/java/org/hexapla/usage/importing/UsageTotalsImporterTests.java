package org.hexapla.usage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SampleRecords;
import org.hexapla.Site;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexaplaTest
class UsageTotalsImporterTests {

    private static final String REPORT = "day between '2021-07-01' and '2022-01-31'";

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    UsageTotalsImporter importer;

    @Autowired
    SampleRecords sample;

    @Autowired
    People people;

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient database;

    @Test
    void keepsEachRowAsARecordThatOpens() throws IOException {
        var file = Files.writeString(folder.resolve("usage-rows.csv"), """
                day,site,metric,quantity,item,language,country,city,theme
                2015-03-01,rows,views,12,story-1,fr,CH,Geneva,pandemic
                2015-03-02,rows,users,3,,,,,
                """);
        assertThat(NotedRun.of(people, importer, file).added).isEqualTo(2);
        assertThat(NotedRun.of(people, importer, file).unchanged).isEqualTo(1);
        var fact = database.sql("select *, facets ->> 'theme' as theme from usage.fact_views where site = 'rows'")
                .query()
                .singleRow();
        assertThat(fact)
                .containsEntry("quantity", new BigDecimal(12))
                .containsEntry("city", "CH:Geneva")
                .containsEntry("country", "CHE")
                .containsEntry("subject", "story-1")
                .containsEntry("theme", "pandemic");
        var page = new Site(port).get("/en/usage/records/" + fact.get("record"));
        assertThat(page.body()).contains("usage-rows.csv").contains("CH:Geneva");
    }

    @Test
    void saysBesideAFigureThatAnEarlierSystemCountedPartOfIt() throws IOException {
        var file = Files.writeString(folder.resolve("usage-earlier.csv"), """
                day,site,metric,quantity,country
                2015-03-01,earlier,views,12,NA
                2015-05-01,earlier,views,5,ZZ
                """);
        NotedRun.of(people, importer, file);
        var figure = Figure.parse("usage.views; site=earlier; 2015-03-01/2015-03-31");

        assertThat(figures.value(figure)).isInstanceOfSatisfying(FigureValue.Known.class, known -> {
            assertThat(known.value()).isEqualByComparingTo("12");
            assertThat(known.caveats()).contains(FigureValue.Caveat.IMPORTED_TOTALS);
        });
        assertThat(figures.by(figure, "country").parts())
                .extracting(Breakdown.Part::value)
                .containsExactly("NAM");
        assertThat(new Site(port).get("/en" + figure.address()).body()).contains("totals of an earlier system");
    }

    @Test
    void takesAllOfAFileOrNothing() throws IOException {
        var file = Files.writeString(folder.resolve("usage-bad.csv"), """
                day,site,metric,quantity
                2015-03-01,bad,views,12
                2015-13-01,Bad,seen,-1
                """);
        var run = NotedRun.of(people, importer, file);
        assertThat(run.keys())
                .containsExactlyInAnyOrder(
                        "usage.totals.day", "usage.totals.quantity", "usage.totals.metric", "usage.totals.site");
        assertThat(run.refused).allMatch(bad -> bad.line() == 3);
        assertThat(database.sql("select count(*) from usage.imported where site = 'bad'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theSampleAddsUpToTheFiguresOfTheReport() {
        sample.load();
        assertThat(sum("views", "subject = 'art-of-climate-action' and " + REPORT))
                .isBetween(4_000L, 4_400L);
        assertThat(sum("views", "site = 'actnow' and day between '2021-06-15' and '2021-08-15'"))
                .isBetween(59_000L, 59_999L);
        var exhibitions = sum("views", "site = 'exhibitions' and day between '2021-01-01' and '2021-11-15'");
        var before = sum("views", "site = 'exhibitions' and day between '2020-01-01' and '2020-11-15'");
        assertThat(exhibitions).isEqualTo(80_000);
        assertThat(Math.round(100.0 * (exhibitions - before) / before)).isEqualTo(75);
        assertThat(sum("views", "site = 'chronicle' and " + REPORT)).isEqualTo(2_700_000);
        var users = sum("users", "site = 'yearbook' and day between '2021-10-01' and '2021-11-30'");
        var usersBefore = sum("users", "site = 'yearbook' and day between '2020-10-01' and '2020-11-30'");
        assertThat((users - usersBefore) * 100).isEqualTo(266 * usersBefore);
        assertThat(sum("views", "site = 'member-states' and " + REPORT)).isEqualTo(49_365);
        assertThat(sum("views", "site = 'guides' and " + REPORT)).isEqualTo(1_500_000);
        var questions = sum("views", "site = 'askdag' and day between '2021-07-01' and '2021-12-31'");
        assertThat(questions).isEqualTo(821_953);
        assertThat(Math.round(questions / 6.0)).isEqualTo(136_992);
        assertThat(sum("views", "site = 'iseek' and facets ->> 'theme' = 'pandemic' and " + REPORT))
                .isBetween(29_000L, 31_000L);
        assertThat(sum("views", "site = 'delegate' and " + REPORT)).isEqualTo(9_000 * 7);
        assertThat(sum("unique_downloads", "site = 'library' and " + REPORT)).isBetween(35_000_001L, 35_500_000L);
    }

    @Test
    void theSampleHasMoreThanFourThousandCitiesEachMonthAndOnlyKnownItems() {
        sample.load();
        assertThat(database.sql("select count(distinct city) from usage.fact_unique_downloads where site = 'library'"
                                + " and " + REPORT + " group by date_trunc('month', day)")
                        .query((row, _) -> row.getLong(1))
                        .list())
                .hasSize(7)
                .allMatch(cities -> cities > 4000);
        assertThat(database.sql("select distinct subject from usage.fact_unique_downloads where " + REPORT
                                + " and record !~ '[.]'")
                        .query((row, _) -> row.getString(1))
                        .list())
                .hasSize(20)
                .allMatch(subject -> subject.startsWith("library.document:"));
    }

    private long sum(String view, String condition) {
        return database.sql("select coalesce(sum(quantity), 0) from usage.fact_" + view + " where record !~ '[.]' and "
                        + condition)
                .query(Long.class)
                .single();
    }
}
