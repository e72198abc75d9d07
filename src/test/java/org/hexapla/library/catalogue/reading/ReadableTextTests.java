package org.hexapla.library.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableTextTests {

    @Test
    void joinsLinesIntoParagraphsAndKeepsPages() {
        var parts = ReadableText.parts("One\nline.\n\nTwo.\fThree.");

        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst()).extracting(TextView.Sheet::number).containsExactly(1, 2);
        assertThat(parts.getFirst().getFirst().paragraphs()).containsExactly("One line.", "Two.");
    }

    @Test
    void joinsChineseLinesWithoutABlank() {
        assertThat(ReadableText.parts("可持续\n发展").getFirst().getFirst().paragraphs())
                .containsExactly("可持续发展");
    }

    @Test
    void splitsALongTextAndLosesNothing() {
        var text = ("word ".repeat(400) + "\n\n").repeat(200);

        var parts = ReadableText.parts(text);

        assertThat(parts).hasSizeGreaterThan(3);
        assertThat(parts.stream()
                        .flatMap(part -> part.stream())
                        .mapToInt(sheet -> sheet.paragraphs().size())
                        .sum())
                .isEqualTo(200);
    }

    @Test
    void hasOnePartForATextWithoutWords() {
        assertThat(ReadableText.parts(" \n ")).hasSize(1);
    }
}
