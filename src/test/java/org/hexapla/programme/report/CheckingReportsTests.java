package org.hexapla.programme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.HexaplaTest;
import org.hexapla.SampleRecords;
import org.hexapla.SharedData;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.programme.linter.Finding;
import org.hexapla.programme.linter.NumberedText;
import org.hexapla.programme.linter.ReportText;
import org.hexapla.programme.linter.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The published report held against the names, days, terms and symbols that the sample set brings.
@HexaplaTest
class CheckingReportsTests {

    private static final Period PERIOD = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));

    @Autowired
    SampleRecords sample;

    @Autowired
    CheckingReports checking;

    @BeforeEach
    void load() {
        sample.load();
    }

    private List<Finding> check(Language language, String text) {
        return checking.check(new ReportText(language, PERIOD, NumberedText.paragraphs(text)));
    }

    @Test
    void findsTheSevenDefectsOfThePublishedReport() throws IOException {
        var findings = check(Language.ZH, Files.readString(source()));

        assertThat(findings).anyMatch(each -> is(each, Rule.AVERAGE, "59"));
        assertThat(findings).anyMatch(each -> is(each, Rule.DATE, "33"));
        assertThat(findings.stream().filter(each -> is(each, Rule.NAME, "42") || is(each, Rule.NAME, "28")))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(findings).anyMatch(each -> is(each, Rule.LISTED_COUNT, "42"));
        assertThat(findings).anyMatch(each -> is(each, Rule.TERM, "78"));
        assertThat(findings.stream().filter(each -> each.rule() == Rule.PERIOD)).hasSizeGreaterThanOrEqualTo(9);
        assertThat(findings).anyMatch(each -> each.rule() == Rule.METRIC);
        assertThat(findings).noneMatch(each -> each.rule() == Rule.SUM || each.rule() == Rule.SHARE);
    }

    private static boolean is(Finding finding, Rule rule, String paragraph) {
        return finding.rule() == rule && finding.number().equals(paragraph);
    }

    private static Path source() throws IOException {
        try (var files = Files.list(SharedData.mission().resolve("source-documents"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("001"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void knowsTheNamesAndDaysOfTheSampleInEnglishAndArabic() {
        assertThat(check(Language.EN, "International Volunteer Day (3 December) was marked by Jane Goodal."))
                .extracting(Finding::rule)
                .contains(Rule.DATE, Rule.NAME);
        assertThat(check(Language.AR, "احتُفل باليوم العالمي للمياه في 24 آذار/مارس."))
                .extracting(Finding::rule)
                .containsExactly(Rule.DATE);
    }
}
