package org.hexapla.programme.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.figures.Figure;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveTextTests {

    private static Answer answer(Phrasing phrasing, String exact) {
        var bound = new BoundFigure("people", "R1", "people", "people", "occasions.participants", phrasing, 2, null);
        return new Answer(
                bound,
                Figure.parse("occasions.participants"),
                exact.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(exact)),
                1,
                List.of());
    }

    private static String written(Language language, String words, Phrasing phrasing, String exact) {
        var said = SaidNumber.of(answer(phrasing, exact), language);
        return LiveText.write(words, language, Map.of("people", said)).stream()
                .map(LiveText.Piece::text)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "MORE_THAN, 1318, 'more than 1,300'",
        "MORE_THAN, 1300, '1,300'",
        "NEARLY, 396, 'nearly 400'",
        "ABOUT, 1318, 'about 1,300'",
        "ROUNDED, 1318, 'more than 1,300'",
        "ROUNDED, 1290, 'nearly 1,300'",
        "ROUNDED, 1279, 'nearly 1,300'",
        "EXACT, 1318, '1,318'"
    })
    void derivesTheWordsFromTheExactValue(Phrasing phrasing, String exact, String words) {
        assertThat(SaidNumber.of(answer(phrasing, exact), Language.EN).words()).isEqualTo(words);
    }

    @Test
    void tellsWhenAFixedNumberNoLongerHolds() {
        assertThat(Phrasing.MORE_THAN.holds(new BigDecimal("1300"), new BigDecimal("1318"), 2))
                .isTrue();
        assertThat(Phrasing.MORE_THAN.holds(new BigDecimal("1300"), new BigDecimal("1290"), 2))
                .isFalse();
        assertThat(Phrasing.MORE_THAN.holds(new BigDecimal("1300"), new BigDecimal("1400"), 2))
                .isFalse();
        assertThat(Phrasing.NEARLY.holds(new BigDecimal("400"), new BigDecimal("402"), 2))
                .isFalse();
        assertThat(Phrasing.EXACT.holds(new BigDecimal("19"), new BigDecimal("19"), 2))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 'لا مشارك'",
        "1, 'مشارك واحد'",
        "2, 'مشاركان'",
        "5, '5 مشاركين'",
        "11, '11 مشاركا'",
        "100, '100 مشارك'"
    })
    void hasTheSixPluralFormsOfArabic(String number, String words) {
        var pattern = "{people, plural, zero {لا مشارك} one {مشارك واحد} two {مشاركان} few {# مشاركين}"
                + " many {# مشاركا} other {# مشارك}}";

        assertThat(written(Language.AR, pattern, Phrasing.EXACT, number)).isEqualTo(words);
    }

    @Test
    void putsNoPlainSpaceIntoANumber() {
        for (var language : Language.OFFICIAL) {
            assertThat(written(language, "{people}", Phrasing.EXACT, "1234567")).doesNotContain(" ");
        }
    }

    @Test
    void choosesTheFormByTheNumberAndSaysTheWords() {
        var pattern = "{people, plural, one {# person} other {# people}} came.";

        assertThat(written(Language.EN, pattern, Phrasing.EXACT, "1")).isEqualTo("1 person came.");
        assertThat(written(Language.EN, pattern, Phrasing.MORE_THAN, "1318")).isEqualTo("more than 1,300 people came.");
    }

    @Test
    void neverSaysANumberWithoutASource() {
        assertThat(written(Language.EN, "{people} people", Phrasing.EXACT, "")).isEqualTo("[no source] people");
    }

    @Test
    void keepsFootnotesAndQuotationMarksApart() {
        var said = SaidNumber.of(answer(Phrasing.EXACT, "3"), Language.FR);
        var pieces = LiveText.write("L'{people}^[A/RES/76/84 B] est d'ici.", Language.FR, Map.of("people", said));

        assertThat(pieces).hasSize(4);
        assertThat(pieces.get(2)).isEqualTo(new LiveText.Note("A/RES/76/84 B"));
        assertThat(pieces.get(3).text()).isEqualTo(" est d’ici.");
    }

    @Test
    void tellsOfAPatternThatCannotBeRead() {
        assertThat(LiveText.fault("{people, plural, one {# person}")).isPresent();
        assertThat(LiveText.fault("{people, plural, one {# person} other {# people}}"))
                .isEmpty();
    }
}
