package org.hexapla.library.eresources.renewals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.jobs.Importer;
import org.hexapla.library.eresources.EResourceFixture;
import org.hexapla.library.eresources.licences.LicenceFixture;
import org.hexapla.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class RenewalsTests {

    @Autowired
    Renewals renewals;

    @Autowired
    LicenceFixture licences;

    @Autowired
    EResourceFixture fixture;

    @Autowired
    List<Importer> importers;

    @Autowired
    People people;

    @TempDir
    Path folder;

    private String word;

    @BeforeEach
    void makeAResource() {
        word = EResourceFixture.word("renewal");
        fixture.resource(word);
    }

    @Test
    void setsTheCostOfAUseBesideTheYearThatWasReported() throws IOException {
        licences.add(word, word, Map.of("price", "1000.00", "currency", "EUR"));
        report("Dec-2020\tJan-2021\tDec-2021", "1000\t150\t250");

        var line = line(word);

        assertThat(line.requests()).isEqualTo(400);
        assertThat(line.costPerUse()).isEqualByComparingTo("2.50");
        assertThat(line.days())
                .isEqualTo(new org.hexapla.kernel.Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)));
    }

    @Test
    void knowsNoCostWhereNobodyUsedIt() {
        licences.add(word, word, Map.of("price", "1000.00", "currency", "EUR"));

        assertThat(line(word).costPerUse()).isNull();
    }

    @Test
    void ordersByTheDayOfNotice() {
        var today = LocalDate.now(java.time.ZoneOffset.UTC);
        licences.add(word + "-a", word, Map.of("ends", today.plusDays(400).toString(), "notice", "10"));
        licences.add(word + "-b", word, Map.of("ends", today.plusDays(410).toString(), "notice", "200"));
        licences.add(word + "-c", word, Map.of());
        licences.add(word + "-d", word, Map.of("ends", today.minusDays(1).toString(), "notice", "10"));

        assertThat(lines().stream().map(RenewalView.Line::reference).filter(name -> name.startsWith(word)))
                .containsExactly(word + "-b", word + "-a", word + "-c", word + "-d");
    }

    @Test
    void warnsAtFourFifthsAndWhenAllIsUsed() throws IOException {
        var month = java.time.YearMonth.now(java.time.ZoneOffset.UTC);
        licences.add(word, word, Map.of("monthly", "100", "yearly", "1000"));
        report(month.format(java.time.format.DateTimeFormatter.ofPattern("MMM-yyyy", java.util.Locale.ENGLISH)), "80");

        var warnings = new ArrayList<RenewalView.Warning>();
        people.asProgram(() -> warnings.addAll(renewals.warnings()));

        assertThat(warnings)
                .filteredOn(warning -> warning.reference().equals(word))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.allowance().isNear()).isTrue();
                    assertThat(warning.allowance().isReached()).isFalse();
                });
    }

    private RenewalView.Line line(String reference) {
        return lines().stream()
                .filter(line -> line.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private List<RenewalView.Line> lines() {
        var lines = new ArrayList<RenewalView.Line>();
        people.asProgram(() -> lines.addAll(renewals.list().lines()));
        return lines;
    }

    private void report(String months, String numbers) throws IOException {
        var file = Files.writeString(folder.resolve("vendor-TR.tsv"), """
                Report_ID\tTR
                Release\t5.1

                Title\tPlatform\tMetric_Type\tReporting_Period_Total\t%s
                A\t%s\tTotal_Item_Requests\t0\t%s
                """.formatted(months, word, numbers));
        var run = NotedRun.of(people, EResourceFixture.of(importers, "vendor-counter"), file);
        assertThat(run.refused).isEmpty();
    }
}
