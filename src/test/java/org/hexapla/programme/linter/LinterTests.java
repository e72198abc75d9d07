package org.hexapla.programme.linter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sentences with one defect each, and sentences that only look as if they had one, in every official language.
class LinterTests {

    private static final Path FOLDER = Path.of("src/test/resources/linter");
    private static final Period PERIOD = new Period(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 1, 31));
    private static final Map<Language, String> FILES = Map.of(
            Language.AR, "arabic",
            Language.ZH, "chinese",
            Language.EN, "english",
            Language.FR, "french",
            Language.RU, "russian",
            Language.ES, "spanish");

    private static final Map<Language, String> GOALS = Map.of(
            Language.AR, "أهداف التنمية المستدامة",
            Language.ZH, "可持续发展目标",
            Language.EN, "Sustainable Development Goals",
            Language.FR, "objectifs de développement durable",
            Language.RU, "Цели в области устойчивого развития",
            Language.ES, "Objetivos de Desarrollo Sostenible");

    private static Known known(Language language) {
        return new Known(
                names(language),
                List.of(
                        observance(12, 5, "International Volunteer Day", "国际志愿者日", "اليوم الدولي للمتطوعين"),
                        observance(10, 16, "World Food Day", "世界粮食日", "يوم الأغذية العالمي"),
                        observance(3, 22, "World Water Day", "اليوم العالمي للمياه"),
                        observance(12, 10, "Human Rights Day", "人权日", "يوم حقوق الإنسان"),
                        observance(9, 21, "International Day of Peace", "اليوم الدولي للسلام")),
                List.of(GOALS.getOrDefault(language, "")),
                LinterTests::terms,
                _ -> Known.Existence.UNKNOWN);
    }

    private static List<Known.NameForm> names(Language language) {
        return switch (language.tag()) {
            case "ar" -> List.of(new Known.NameForm("guterres", "أنطونيو غوتيريش", true));
            case "ru" -> List.of(new Known.NameForm("guterres", "Антониу Гутерриш", true));
            default ->
                List.of(
                        new Known.NameForm("guterres", "António Guterres", true),
                        new Known.NameForm("goodall", "Jane Goodall", true));
        };
    }

    private static Known.Observance observance(int month, int day, String... names) {
        return new Known.Observance(names[0], List.of(names), MonthDay.of(month, day));
    }

    private static List<Known.TermUse> terms(Language language, String text) {
        var at = text.indexOf("تغيرات المناخ");
        return at < 0 ? List.of() : List.of(new Known.TermUse(at, at + 13, "تغيرات المناخ", "تغير المناخ"));
    }

    static List<Language> languages() {
        return Language.OFFICIAL;
    }

    private static List<String> lines(Language language, String sort) throws IOException {
        return Files.readAllLines(FOLDER.resolve(FILES.get(language) + "-" + sort + ".txt"));
    }

    private static List<Finding> check(Language language, String... texts) {
        var paragraphs = new ArrayList<ReportText.Paragraph>();
        for (var text : texts) {
            paragraphs.add(new ReportText.Paragraph(Integer.toString(paragraphs.size() + 1), text));
        }
        return Linter.check(new ReportText(language, PERIOD, paragraphs), known(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void findsTheDefectOfEachSentence(Language language) throws IOException {
        var missed = new ArrayList<String>();
        for (var line : lines(language, "defects")) {
            var rule = Rule.valueOf(line.substring(0, line.indexOf('|')).strip());
            var text = line.substring(line.indexOf('|') + 1).strip();
            if (check(language, text).stream().noneMatch(finding -> finding.rule() == rule)) {
                missed.add(line);
            }
        }
        assertThat(missed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void raisesNothingWhereAllIsWell(Language language) throws IOException {
        var raised = new ArrayList<String>();
        for (var line : lines(language, "sound")) {
            check(language, line).forEach(finding -> raised.add(finding.says(Language.EN) + " <- " + line));
        }
        assertThat(raised).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void raisesNothingInAWholeReportThatIsTrue(Language language) throws IOException {
        var findings = check(language, lines(language, "report").toArray(String[]::new));

        assertThat(findings)
                .extracting(finding -> finding.says(Language.EN) + " <- " + finding.number() + " " + finding.said())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void saysWhatItFindsInTheLanguageOfTheReader(Language language) {
        var finding = check(Language.EN, "The Department welcomed 15 fellows (9 women and 5 men).")
                .getFirst();

        assertThat(finding.said()).isEqualTo("15 fellows (9 women and 5");
        assertThat(finding.says(language)).contains("9 + 5", "14", "15").doesNotContain("{", "linter.");
    }

    @Test
    void holdsTheWordingOfALiveFigureAgainstItsExactValue() {
        assertThat(live("More than 1,300 applicants were helped.", 10, 15, 1318))
                .isEmpty();
        assertThat(live("More than 1,300 applicants were helped.", 10, 15, 1290))
                .extracting(Finding::key)
                .containsExactly("linter.approximate.fails");
        assertThat(live("Nearly 400 delegates came.", 7, 10, 396)).isEmpty();
        assertThat(live("Nearly 400 delegates came.", 7, 10, 402)).hasSize(1);
        assertThat(live("About 400 delegates came.", 6, 9, 450)).hasSize(1);
    }

    private static List<Finding> live(String text, int start, int end, int exact) {
        var figure = new ReportText.LiveFigure(start, end, java.math.BigDecimal.valueOf(exact));
        var paragraph = new ReportText.Paragraph("1", text, List.of(figure));
        return Linter.check(new ReportText(Language.EN, PERIOD, List.of(paragraph)), known(Language.EN));
    }

    @Test
    void asksWhetherASymbolIsKnown() {
        var known = new Known(List.of(), List.of(), List.of(), (_, _) -> List.of(), symbol -> Known.Existence.MISSING);
        var text = new ReportText(
                Language.EN, PERIOD, List.of(new ReportText.Paragraph("1", "See A/RES/76/999 for more.")));

        assertThat(Linter.check(text, known)).extracting(Finding::key).containsExactly("linter.symbol.missing");
    }

    @Test
    void readsParagraphsThatWerePastedWithBrokenLines() {
        var paragraphs = NumberedText.paragraphs("""
                  一. 导言

                1. 大会在第 76/84 号决议中表示注意到

                秘书长的报告。

                2. 传播部提交
                信息。
                3. 本报告。
                """);

        assertThat(paragraphs).extracting(ReportText.Paragraph::number).containsExactly("", "1", "2", "3");
        assertThat(paragraphs.get(1).text()).isEqualTo("大会在第 76/84 号决议中表示注意到秘书长的报告。");
    }
}
