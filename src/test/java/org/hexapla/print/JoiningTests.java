package org.hexapla.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoiningTests {

    private final Joining joining = new Joining();

    @Test
    void leavesVowelSignsAboveTheirLetters() {
        for (var word : new String[] {"بعيدًا", "يُبعدان", "حدّاد", "كتابٌ", "بابٍ", "مَسْجِد"}) {
            var signs = word.replaceAll("[^\u064B-\u0652]", "");
            assertThat(joining.shapeText(word).replaceAll("[^\u064B-\u0652\uFE70-\uFE7F]", ""))
                    .as(word)
                    .isEqualTo(signs);
        }
    }

    @Test
    void joinsLetters() {
        assertThat(joining.shapeText("بب")).isEqualTo("\uFE91\uFE90");
    }
}
