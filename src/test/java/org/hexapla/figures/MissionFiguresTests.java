package org.hexapla.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.hexapla.SharedData;
import org.junit.jupiter.api.Test;

/// The figures of one real report can all be asked.
class MissionFiguresTests {

    @Test
    void areAllReadAndWritten() throws IOException {
        var figures = read();

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

    /// The figures as the table writes them, in its order.
    static List<Figure> read() throws IOException {
        var file = SharedData.mission().resolve("figures.csv");
        assumeTrue(Files.isReadable(file), () -> "no figures at " + file);
        try (var reader = Files.newBufferedReader(Path.of(file.toString()));
                var table = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader)) {
            return table.stream()
                    .map(row -> Figure.parse(row.get("measure") + "; " + row.get("scope") + "; " + row.get("from") + "/"
                            + row.get("to")))
                    .toList();
        }
    }
}
