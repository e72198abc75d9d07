package org.hexapla.programme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.hexapla.HexaplaTest;
import org.hexapla.NotedRun;
import org.hexapla.SampleRecords;
import org.hexapla.SharedData;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Problem;
import org.hexapla.people.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@HexaplaTest
class ReportImporterTests {

    private static final Path SAMPLE = Path.of("sample/programme/report-2022.yaml");

    @TempDir
    Path folder;

    @Autowired
    ReportImporter importer;

    @Autowired
    PeriodicReports reports;

    @Autowired
    CountingReports counting;

    @Autowired
    CheckingReports checking;

    @Autowired
    WritingReports writing;

    @Autowired
    KeptFigures kept;

    @Autowired
    ReportFile file;

    @Autowired
    People people;

    @Autowired
    SampleRecords sample;

    private PeriodicReport report;

    @BeforeEach
    void load() {
        assertThat(NotedRun.of(people, importer, SAMPLE).refused).isEmpty();
        report = reports.find("outreach-2022").orElseThrow();
    }

    @Test
    void bringsTheWholeReportInSixLanguages() {
        assertThat(report.state()).isEqualTo(PeriodicReport.State.ISSUED);
        assertThat(report.content().figures()).hasSize(127);
        assertThat(report.content().parts())
                .allSatisfy(part -> assertThat(part.texts()).hasSize(6));
    }

    @Test
    void bringsNothingNewTheSecondTime() {
        assertThat(NotedRun.of(people, importer, SAMPLE).unchanged).isEqualTo(1);
    }

    @Test
    void usesEveryFigureInEveryLanguage() {
        for (var language : Language.OFFICIAL) {
            var used = report.content().parts().stream()
                    .flatMap(part -> LiveText.names(part.text(language)).stream())
                    .toList();
            assertThat(used).as(language.tag()).hasSize(127).doesNotHaveDuplicates();
        }
    }

    @Test
    void keepsTheFiguresAsTheyWereFrozen() {
        assertThat(kept.kept(report)).hasSize(127).allSatisfy(figure -> {
            assertThat(figure.sha256().isEmpty()).isNotEqualTo(figure.answer().isKnown());
        });
    }

    @Test
    void writesTheTableOfAllFiguresAsTheListOfFiguresNamesThem() throws IOException {
        var out = new ByteArrayOutputStream();
        people.asProgram(() -> {
            try {
                writing.write(report, Language.ZH, ReportFormat.CSV, out);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        var listed = Files.readAllLines(SharedData.mission().resolve("figures.csv"));

        assertThat(lines.getFirst()).isEqualTo("para,figure,value,unit,measure,scope,from,to,records");
        assertThat(lines).hasSize(128);
        for (int i = 1; i < listed.size(); i++) {
            var known = listed.get(i).split(",");
            assertThat(lines.get(i)).startsWith(known[0] + "," + known[1] + ",");
            assertThat(lines.get(i)).contains("," + known[4] + ",");
        }
    }

    @Test
    void writesAPageThatStandsByItself() throws IOException {
        for (var language : Language.OFFICIAL) {
            var page = folder.resolve("report-" + language + ".html");
            file.make(Map.of("period", "2021-07-01/2022-01-31", "lang", language.tag(), "format", "html"), page);

            assertThat(Files.readString(page))
                    .contains("dir=\"" + language.direction() + "\"")
                    .doesNotContain("{r", "report.");
        }
    }

    @Test
    void countsTheFiguresOfThePlanForDaysThatNoReportIsOf() throws IOException {
        sample.load();
        for (var language : Language.OFFICIAL) {
            var page = folder.resolve("plan-" + language + ".html");
            file.make(Map.of("period", "2021-01-01/2021-06-30", "lang", language.tag(), "format", "html"), page);

            assertThat(Files.readString(page))
                    .contains(Messages.text(language, "report.plan.lead"))
                    .doesNotContain("{f", "report.");
        }
        var table = folder.resolve("plan.csv");
        file.make(Map.of("period", "2021-01-01/2021-06-30", "lang", "en", "format", "csv"), table);
        assertThat(Files.readAllLines(table))
                .hasSizeGreaterThan(15)
                .first()
                .isEqualTo("para,figure,value,unit,measure,scope,from,to,records");
        assertThat(Files.readString(table)).contains(",2021-01-01,2021-06-30,");
    }

    @Test
    void saysWhatIsWrongWithAnOption() {
        var page = folder.resolve("report.html");

        org.assertj.core.api.Assertions.assertThatThrownBy(() ->
                        file.make(Map.of("period", "2021-07-01/2022-01-31", "lang", "tlh", "format", "html"), page))
                .isInstanceOf(Problem.class);
        assertThat(page).doesNotExist();
    }

    @Test
    void hasNothingWrongInItsOwnSample() {
        for (var language : Language.OFFICIAL) {
            var findings = checking.check(counting.written(report, language).plain()).stream()
                    .filter(finding -> finding.rule() != org.hexapla.programme.linter.Rule.PERIOD)
                    .map(finding -> finding.number() + " " + finding.said() + ": " + finding.says(Language.EN))
                    .toList();
            assertThat(findings).as(language.tag()).isEmpty();
        }
    }

    @Test
    void refusesAFigureThatIsNotBound() throws IOException {
        var wrong = Files.writeString(folder.resolve("report-x.yaml"), """
                code: wrong
                from: 1999-01-01
                to: 1999-12-31
                state: draft
                title: {en: Wrong}
                parts:
                  - kind: paragraph
                    text: {en: "There were {nobody}."}
                """);

        assertThat(NotedRun.of(people, importer, wrong).refused)
                .extracting(org.hexapla.jobs.BadInput::key)
                .containsExactly("report.figure-unknown");
        assertThat(reports.of(new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31))))
                .isEmpty();
    }
}
