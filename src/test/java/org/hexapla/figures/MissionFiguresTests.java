package org.hexapla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The figures of one real report can all be asked.
class MissionFiguresTests {

    @Test
    void areAllReadAndWritten() {
        var figures = MissionFigures.read();

        assertThat(figures).hasSizeGreaterThanOrEqualTo(127);
        assertThat(figures)
                .allSatisfy(
                        figure -> assertThat(Figure.parse(figure.toString())).isEqualTo(figure));
        assertThat(figures)
                .contains(
                        Figure.parse(
                                "newsroom.published; language=ar|es|fr|ru|zh site=chronicle; 2021-07-01/2021-12-31"),
                        Figure.parse("reach.posts; hashtag=PeterRabbitFoodHero; /2021-12-15"),
                        Figure.parse("usage.unique_downloads:monthly mean of distinct city; site=library"));
    }
}
