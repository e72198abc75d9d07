package org.hexapla.authorities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DÉSARMEMENT NUCLÉAIRE | désarmement nucleaire",
                "L’eau | l'eau",
                "Ёлка | елка",
                "الأمم المُتّحدة | امم متحده",
                "إسرائيل | اسرائيل",
                "STRASSE | Straße",
                "Guinea-Bissau | guinea  bissau",
                "裁军 | 裁军",
            })
    void takesDifferentSpellingsForOneName(String one, String other) {
        assertThat(Spelling.folded(one)).isEqualTo(Spelling.folded(other));
    }

    @Test
    void hasNothingToSayOfWhatHasNoLetters() {
        assertThat(Spelling.folded(" – … '")).isEmpty();
        assertThat(Spelling.words("")).isEmpty();
    }
}
