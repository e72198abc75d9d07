package org.hexapla.authorities.states;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/// The table of terms of office that comes with the program; its head explains its columns.
final class TermsFile {

    static final String PATH = "/authorities/terms.csv";

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private TermsFile() {}

    static List<StateTerm> read() {
        var stream = Objects.requireNonNull(TermsFile.class.getResourceAsStream(PATH));
        try (var parser = FORMAT.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parser.stream()
                    .map(row -> StateTerm.read(row::get).orElseThrow())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
