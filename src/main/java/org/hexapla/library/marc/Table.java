package org.hexapla.library.marc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A table of rules among the resources: the first line names the columns, values stand between tabs, a line that
/// begins with `#` is a remark.
final class Table {

    private Table() {}

    static List<Map<String, String>> of(String name) {
        try (InputStream stream = Table.class.getResourceAsStream("/library/marc/" + name + ".tsv")) {
            var lines = new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            var columns = lines.getFirst().split("\t");
            return lines.stream().skip(1).map(line -> row(columns, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] columns, String line) {
        var values = line.split("\t", -1);
        if (values.length > columns.length) {
            throw new IllegalStateException("more values than columns: " + line);
        }
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.length; i++) {
            row.put(columns[i], i < values.length ? values[i] : "");
        }
        return row;
    }
}
