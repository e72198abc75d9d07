package org.hexapla.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {

    @ParameterizedTest
    @CsvSource({
        "en, '17 November 2020', '17 November 2020'",
        "fr, '17 novembre 2020', '17 novembre 2020'",
        "es, '17 de noviembre de 2020', '17 de noviembre de 2020'",
        "ru, '17 ноября 2020 г.', '17 ноября 2020 г.'",
        "zh, '2020年11月17日', '2020年11月17日'",
        "ar, '17 تشرين الثاني/نوفمبر 2020', '17 تشرين الثاني/نوفمبر 2020'"
    })
    void writesDaysInFull(String tag, String one, String other) {
        assertThat(new Wording(new Language(tag))
                        .date(LocalDate.of(2020, 11, 17))
                        .replace("\u200f", "")
                        .replaceAll("[\u00a0\u202f]", " "))
                .isIn(one, other);
    }

    @Test
    void writesBothNamesOfAMonthInArabic() {
        var day = LocalDate.of(2022, 12, 24);
        assertThat(new Wording(Language.AR).month(YearMonth.from(day))).isEqualTo("كانون الأول/ديسمبر 2022");
        assertThat(new PartialDate("2022-12").in(Language.AR)).isEqualTo("كانون الأول/ديسمبر 2022");
        assertThat(Messages.text(Language.AR, "linter.period.ends", moment(day), moment(day)))
                .contains("24 كانون الأول/ديسمبر 2022");
        assertThat(new Wording(Language.FR).month(YearMonth.from(day))).isEqualTo("déc. 2022");
        assertThat(new Wording(Language.AR).month(Month.DECEMBER)).isEqualTo("كانون الأول/ديسمبر");
        assertThat(new Wording(Language.AR).date(MonthDay.of(3, 8))).isEqualTo("8 آذار/مارس");
        assertThat(new Wording(Language.EN).date(MonthDay.of(3, 8))).isEqualTo("8 March");
        assertThat(new Wording(Language.ZH).month(Month.MARCH)).isEqualTo("三月");
    }

    private static Date moment(LocalDate day) {
        return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void neverPutsAPlainBlankIntoANumber() {
        for (var language : Language.OFFICIAL) {
            assertThat(new Wording(language).number(1_234_567))
                    .doesNotContain(" ")
                    .containsPattern("^1.?234.?567$");
        }
    }

    @Test
    void writesSharesAndSizes() {
        var english = new Wording(Language.EN);
        assertThat(english.percent(0.256, 1)).isEqualTo("25.6%");
        assertThat(english.bytes(182_201)).isEqualTo("182 kB");
        assertThat(english.bytes(999)).isEqualTo("999 byte");
        assertThat(new Wording(Language.FR).percent(0.5, 0)).startsWith("50").endsWith("%");
    }

    @Test
    void keepsAnAmountApartFromWhatFollowsInALineFromTheRight() {
        var amount = new Money(new BigDecimal("22"), Currency.getInstance("CHF"));
        assertThat(new Wording(Language.AR).money(amount))
                .startsWith("\u2068")
                .endsWith("\u2069")
                .contains("22.00")
                .contains("CHF");
        assertThat(new Wording(Language.EN).money(amount)).isEqualTo("CHF\u00a022.00");
    }

    @Test
    void joinsLists() {
        assertThat(new Wording(Language.EN).list(List.of("A", "B", "C"))).isEqualTo("A, B, and C");
        assertThat(new Wording(Language.ZH).list(List.of("甲", "乙"))).isEqualTo("甲和乙");
    }

    @Test
    void tellsTimesInUniversalTime() {
        assertThat(new Wording(Language.RU).time(Instant.parse("2021-07-01T09:30:00Z")))
                .contains("09:30");
    }

    @Test
    void countsInTheFormsOfALanguage() {
        assertThat(Messages.text(Language.RU, "site.home.total", 3)).isEqualTo("Можно найти 3 записи.");
        assertThat(Messages.text(Language.RU, "site.home.total", 5)).isEqualTo("Можно найти 5 записей.");
        assertThat(Messages.text(Language.AR, "site.home.total", 2)).isEqualTo("يمكن العثور على سجلين.");
        assertThat(Messages.text(Language.AR, "site.home.total", 5)).isEqualTo("يمكن العثور على 5 سجلات.");
    }

    @Test
    void answersInEnglishWhereALanguageHasNoTexts() {
        assertThat(Messages.text(new Language("pt"), "kernel.page.sign-in")).isEqualTo("Sign in");
        assertThat(Messages.text(Language.EN, "kernel.no-such-text")).isEqualTo("kernel.no-such-text");
    }

    @Test
    void isolatesACodeWhereTheLineRunsFromTheRight() {
        assertThat(new Wording(Language.AR).leftToRight("A/RES/217(III)[A]"))
                .isEqualTo("\u2066A/RES/217(III)[A]\u2069");
        assertThat(new Wording(Language.FR).leftToRight("A/RES/217(III)[A]")).isEqualTo("A/RES/217(III)[A]");
    }
}
