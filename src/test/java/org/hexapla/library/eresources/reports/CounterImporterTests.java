package org.hexapla.library.eresources.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.kernel.Period;
import org.hexapla.library.eresources.EResourceFixture;
import org.hexapla.library.eresources.ResourceId;
import org.hexapla.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class CounterImporterTests {

    private static final Period JANUARY = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 31));
    private static final Period QUARTER = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 3, 31));

    @Autowired
    CounterImporter importer;

    @Autowired
    Consumption consumption;

    @Autowired
    EResourceFixture fixture;

    @Autowired
    People people;

    @TempDir
    Path folder;

    private String word;
    private ResourceId resource;

    @BeforeEach
    void makeAResource() {
        word = EResourceFixture.word("counter");
        resource = fixture.resource(word);
    }

    @Test
    void putsALaterReportInThePlaceOfTheSameMonthsOnly() {
        read("vendor-TR-1.tsv", "TR", "Jan-2022\tFeb-2022", "10\t20");
        read("vendor-TR-2.tsv", "TR", "Feb-2022\tMar-2022", "7\t5");

        assertThat(consumption.of(List.of(resource), QUARTER)).isEqualTo(10 + 7 + 5);
        assertThat(consumption.reports(500))
                .filteredOn(report -> report.file().equals("vendor-TR-1.tsv"))
                .anyMatch(report -> report.replaced() == 1 && report.numbers() == 2);
    }

    @Test
    void readsTheSameBytesOnce() {
        assertThat(read("vendor-TR.tsv", "TR", "Jan-2022", "10").added).isEqualTo(1);
        assertThat(read("vendor-TR.tsv", "TR", "Jan-2022", "10").unchanged).isEqualTo(1);
        assertThat(consumption.of(List.of(resource), JANUARY)).isEqualTo(10);
    }

    @Test
    void countsRequestsOnceThoughSeveralReportsTellThem() {
        read("vendor-PR.tsv", "PR", "Jan-2022", "100");
        read("vendor-TR.tsv", "TR", "Jan-2022", "90");
        read("vendor-TR_J1.tsv", "TR_J1", "Jan-2022", "60");
        read("vendor-TR_B1.tsv", "TR_B1", "Jan-2022", "20");

        assertThat(consumption.of(List.of(resource), JANUARY)).isEqualTo(80);
    }

    @Test
    void storesNothingOfAReportThatNamesAnUnknownPlatform() throws IOException {
        var file = write("vendor-TR.tsv", table("TR", "Jan-2022", "10") + "B\tNowhere\tTotal_Item_Requests\t5\t5\n");

        var run = NotedRun.of(people, importer, file);

        assertThat(run.refused).singleElement().satisfies(bad -> {
            assertThat(bad.key()).isEqualTo("eresources.counter.no-resource");
            assertThat(bad.line()).isEqualTo(6);
            assertThat(bad.column()).isEqualTo("Platform");
        });
        assertThat(consumption.of(List.of(resource), JANUARY)).isZero();
    }

    @Test
    void refusesOtherReleasesAndOtherReports() throws IOException {
        assertThat(NotedRun.of(
                                people,
                                importer,
                                write("a-TR.tsv", table("TR", "Jan-2022", "1").replace("\t5\n", "\t4\n")))
                        .keys())
                .containsExactly("eresources.counter.release");
        assertThat(read("a-JR1.tsv", "JR1", "Jan-2022", "1").keys()).containsExactly("eresources.counter.report");
    }

    @Test
    void tellsDatabasesOfOnePlatformApart() {
        var other = EResourceFixture.word("counter");
        fixture.resource(other, Map.of("platform", word, "database", "Second"));

        var text = """
                Report_ID\tDR
                Release\t5

                Database\tPlatform\tMetric_Type\tReporting_Period_Total\tJan-2022
                First\t%1$s\tTotal_Item_Requests\t3\t3
                Second\t%1$s\tTotal_Item_Requests\t4\t4
                """.formatted(word);
        try {
            NotedRun.of(people, importer, write("vendor-DR.tsv", text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }

        assertThat(consumption.of(List.of(resource), JANUARY)).isEqualTo(3);
    }

    private NotedRun read(String name, String report, String months, String numbers) {
        try {
            return NotedRun.of(people, importer, write(name, table(report, months, numbers)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String table(String report, String months, String numbers) {
        return """
                Report_ID\t%s
                Release\t5

                Title\tPlatform\tMetric_Type\tReporting_Period_Total\t%s
                A\t%s\tTotal_Item_Requests\t0\t%s
                """.formatted(report, months, word, numbers);
    }
}
