package org.hexapla.library.eresources;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SampleRecords;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.jobs.Importer;
import org.hexapla.kernel.Period;
import org.hexapla.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The figures of the report's paragraph 64 come out of the sample's records.
@HexaplaTest
class SampleOfEResourcesTests {

    private static final Path SAMPLE = Path.of("sample", "library", "eresources");
    private static final Period REPORT = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));

    @Autowired
    SampleRecords sample;

    @Autowired
    Figures figures;

    @Autowired
    People people;

    @Autowired
    List<Importer> importers;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void load() {
        sample.load();
    }

    @Test
    void countsMoreThanTwentyThousandItemsAMonth() {
        var mean = value("eresources.uses:monthly mean; subject=eresources.resource:" + id("meridian-journals")
                + "|eresources.resource:" + id("lantern-books") + "|eresources.resource:" + id("treaty-law")
                + "|eresources.resource:" + id("press-monitor") + "|eresources.resource:"
                + id("peace-operations-review"));

        assertThat(mean).isBetween(new BigDecimal("20428"), new BigDecimal("20429"));
    }

    @Test
    void countsEachPersonOnceInWhateverTime() {
        assertThat(value("eresources.users; station=JUB|GOM|BGF|BKO|NAQ|KBL|BGW|MGQ|BOG|ABV|PAP|AMM"))
                .isEqualByComparingTo("655");
        assertThat(value("eresources.users; audience=field; 2020-01-01/2022-01-31"))
                .isEqualByComparingTo("712");
        assertThat(value("eresources.users")).isEqualByComparingTo("1600");
    }

    @Test
    void countsPersonsByMonthWithoutAddingThemUp() {
        var months = figures.byMonth(Figure.parse("eresources.users").within(REPORT));

        assertThat(months.parts()).hasSize(7);
        assertThat(months.parts().stream().map(Breakdown.Part::quantity).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isGreaterThan(new BigDecimal(1600));
        assertThat(months.adds()).isFalse();
    }

    @Test
    void bringsNothingNewTheSecondTime() {
        for (var importer : importers) {
            var path = switch (importer.kind()) {
                case "duty-stations", "e-resources", "e-licences" -> importer.kind() + ".yaml";
                case "kbart" -> "titles";
                case "e-entitlements" -> "entitlements";
                case "e-uses" -> "uses";
                case "vendor-counter" -> "reports";
                default -> "";
            };
            if (!path.isEmpty()) {
                var run = NotedRun.of(people, importer, SAMPLE.resolve(path));
                assertThat(run.refused).as(importer.kind()).isEmpty();
                assertThat(run.added + run.changed).as(importer.kind()).isZero();
            }
        }
    }

    @Test
    void takesTheCorrectedDecemberInThePlaceOfTheWrongOne() {
        var replaced = database.sql("""
                        select count(*) from library.counter_number n join library.eresource e on e.id = n.resource
                        where e.code = 'meridian-journals' and n.replaced is not null and n.month = '2021-12-01'
                        """).query(Long.class).single();

        assertThat(replaced).isPositive();
    }

    private BigDecimal value(String figure) {
        var asked = Figure.parse(figure).within(REPORT);
        assertThat(figures.value(asked)).isInstanceOf(FigureValue.Known.class);
        return ((FigureValue.Known) figures.value(asked)).value();
    }

    private long id(String code) {
        return database.sql("select id from library.eresource where code = :code")
                .param("code", code)
                .query(Long.class)
                .single();
    }
}
