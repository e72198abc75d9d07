package org.hexapla.programme.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.SharedData;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A report as it was published, in Chinese: what is wrong in it is found, what holds is left alone.
class SourceReportTests {

    private static List<Finding> findings = List.of();

    @BeforeAll
    static void read() throws IOException {
        var text = Files.readString(source());
        var period = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));
        findings = Linter.check(
                new ReportText(Language.ZH, period, NumberedText.paragraphs(text)),
                new Known(
                        names(),
                        observances(),
                        List.of("可持续发展目标"),
                        SourceReportTests::expo,
                        _ -> Known.Existence.UNKNOWN));
        if (Boolean.getBoolean("hexapla.show-findings")) {
            findings.forEach(each -> System.out.printf(
                    "%s %s [%s] %s%n", each.number(), each.rule(), each.said(), each.says(Language.EN)));
        }
    }

    private static Path source() throws IOException {
        try (var files = Files.list(SharedData.mission().resolve("source-documents"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("001"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Known.NameForm> names() {
        return List.of(
                new Known.NameForm("goodall", "简·古多尔", true),
                new Known.NameForm("goodall", "珍·古道尔", false),
                new Known.NameForm("midori", "五嶋绿", true),
                new Known.NameForm("midori", "后藤绿", false));
    }

    private static List<Known.Observance> observances() {
        return List.of(
                new Known.Observance("volunteers", List.of("国际促进经济和社会发展志愿人员日", "国际志愿者日"), MonthDay.of(12, 5)),
                new Known.Observance("disabilities", List.of("国际残疾人日"), MonthDay.of(12, 3)),
                new Known.Observance("human-rights", List.of("人权日"), MonthDay.of(12, 10)),
                new Known.Observance("food", List.of("世界粮食日"), MonthDay.of(10, 16)),
                new Known.Observance("peace", List.of("国际和平日"), MonthDay.of(9, 21)));
    }

    private static List<Known.TermUse> expo(Language language, String text) {
        var found = new ArrayList<Known.TermUse>();
        for (int at = text.indexOf("博览会"); at >= 0; at = text.indexOf("博览会", at + 1)) {
            found.add(new Known.TermUse(at, at + 3, "博览会", "世博会"));
        }
        return found;
    }

    private static List<Finding> of(Rule rule, String paragraph) {
        return findings.stream()
                .filter(each -> each.rule() == rule && each.number().equals(paragraph))
                .toList();
    }

    @Test
    void findsTheMeanOfSixMonthsInAReportOfSeven() {
        assertThat(of(Rule.AVERAGE, "59")).singleElement().satisfies(finding -> {
            assertThat(finding.says(Language.EN)).contains("136,992", "6", "7", "117,422");
        });
    }

    @Test
    void findsTheDayThatHasTheDateOfAnother() {
        assertThat(of(Rule.DATE, "33")).extracting(Finding::key).contains("linter.date.observance");
    }

    @Test
    void findsPersonsWhoAreSpelledInTwoWays() {
        assertThat(of(Rule.NAME, "42")).extracting(Finding::said).containsExactly("珍·古道尔", "后藤绿");
    }

    @Test
    void findsThatTwentyThreeCountriesAreListedWhereTwentyFourAreStated() {
        assertThat(of(Rule.LISTED_COUNT, "42"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.says(Language.EN)).contains("24", "23"));
    }

    @Test
    void findsTheTermThatIsAnotherElsewhere() {
        assertThat(of(Rule.TERM, "78")).hasSize(1);
    }

    @Test
    void findsFiguresThatEndOnOtherDaysOrBeginBeforeTheReport() {
        for (var paragraph : List.of("19", "25", "26", "42", "43", "48", "52", "54", "64")) {
            assertThat(of(Rule.PERIOD, paragraph)).as(paragraph).isNotEmpty();
        }
        assertThat(of(Rule.PERIOD, "43")).extracting(Finding::key).contains("linter.period.unlike");
        assertThat(of(Rule.PERIOD, "70")).isEmpty();
    }

    @Test
    void findsMetricsThatNobodyDefines() {
        assertThat(findings).filteredOn(each -> each.rule() == Rule.METRIC).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void leavesSumsAloneThatHold() {
        assertThat(findings).filteredOn(each -> each.rule() == Rule.SUM).isEmpty();
        assertThat(findings).filteredOn(each -> each.rule() == Rule.SHARE).isEmpty();
        assertThat(findings)
                .filteredOn(each -> each.rule() == Rule.LISTED_COUNT)
                .hasSize(1);
        assertThat(findings).filteredOn(each -> each.rule() == Rule.AVERAGE).hasSize(1);
    }
}
