package org.hexapla.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.hexapla.SharedData;

/// The figures of one real report.
public final class MissionFigures {

    private MissionFigures() {}

    /// The figures as the table writes them, in its order.
    public static List<Figure> read() {
        var file = SharedData.mission().resolve("figures.csv");
        try (var reader = Files.newBufferedReader(file);
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
