package org.hexapla.library.exchange.incoming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.KnownHeadings;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.hexapla.library.marc.format.MarcReading;
import org.hexapla.library.marc.format.Misread;
import org.hexapla.library.marc.format.RowReading;
import org.jspecify.annotations.Nullable;

/// Makes records of the list of documents that were issued: a row each, with symbol, title, date of publication,
/// languages, job numbers and subjects. A column that is missing is a fault of the whole list.
final class IssuedDocuments implements RowReading {

    private static final List<String> MONTHS =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private static final Map<String, String> LANGUAGES =
            Map.of("A", "ara", "C", "chi", "E", "eng", "F", "fre", "R", "rus", "S", "spa", "G", "ger", "O", "ger");

    private final MarcReading reading;
    private @Nullable Map<Column, Integer> columns;
    private long number;

    IssuedDocuments(MarcReading reading) {
        this.reading = reading;
    }

    private enum Column {
        SYMBOL("symbol"),
        TITLE("title"),
        DATE("publication date|date"),
        LANGUAGES("languages|language"),
        JOBS("job numbers|job number|job no."),
        SUBJECTS("t-codes|t-code|tcodes|subjects");

        private final List<String> names;

        Column(String names) {
            this.names = List.of(names.split("\\|"));
        }
    }

    @Override
    public void row(long line, List<String> cells) {
        if (columns == null) {
            columns = header(line, cells);
        } else if (columns.size() == Column.values().length && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            number++;
            new Row(line, cells, columns).read();
        }
    }

    @Override
    public void misread(Misread misread) {
        reading.misread(misread);
    }

    private Map<Column, Integer> header(long line, List<String> cells) {
        var found = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            for (var place = 0; place < cells.size(); place++) {
                if (column.names.contains(cells.get(place).strip().toLowerCase(Locale.ROOT))) {
                    found.putIfAbsent(column, place);
                }
            }
            if (!found.containsKey(column)) {
                var name = column.names.getFirst();
                reading.misread(new Misread(0, line, name, "exchange.bad.column-missing", List.of(name)));
            }
        }
        return found;
    }

    /// One document of the list.
    private final class Row {

        private final long line;
        private final List<String> cells;
        private final Map<Column, Integer> places;
        private final List<DataField> fields = new ArrayList<>();
        private boolean bad;

        Row(long line, List<String> cells, Map<Column, Integer> places) {
            this.line = line;
            this.cells = cells;
            this.places = places;
        }

        void read() {
            list(Column.SYMBOL).forEach(symbol -> add("191", ' ', new Subfield.Words('a', symbol)));
            if (fields.isEmpty()) {
                refuse(Column.SYMBOL, "exchange.bad.cell-missing", Column.SYMBOL.names.getFirst());
            }
            add("245", '1', new Subfield.Words('a', cell(Column.TITLE)));
            date();
            var languages = list(Column.LANGUAGES).map(this::language).flatMap(Optional::stream);
            add(
                    "041",
                    ' ',
                    new Subfield.Words('a', languages.distinct().sorted().collect(Collectors.joining())));
            list(Column.JOBS)
                    .forEach(job -> add("029", ' ', new Subfield.Words('a', "JN"), new Subfield.Words('b', job)));
            list(Column.SUBJECTS).forEach(code -> add("650", '1', KnownHeadings.code(code)));
            if (!bad) {
                reading.record(number, line, new MarcRecord("", List.of(), fields));
            }
        }

        private void date() {
            var written = cell(Column.DATE);
            var day = parsed(written);
            if (day.isEmpty()) {
                refuse(Column.DATE, "exchange.bad.date", written);
                return;
            }
            add("269", ' ', new Subfield.Words('a', day.get().toString()));
            var date = day.get().toString().split("-");
            var words = date.length == 3
                    ? Integer.parseInt(date[2]) + " " + MONTHS.get(Integer.parseInt(date[1]) - 1) + " " + date[0]
                    : date[0];
            add("260", ' ', new Subfield.Words('c', words));
        }

        private static Optional<PartialDate> parsed(String written) {
            try {
                return Optional.of(new PartialDate(written));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        private Optional<String> language(String written) {
            var code = written.toUpperCase(Locale.ROOT);
            var known = LANGUAGES.get(code);
            if (known != null) {
                return Optional.of(known);
            }
            var named = Stream.of(
                            "ar ara arabic",
                            "zh chi chinese",
                            "en eng english",
                            "fr fre french",
                            "ru rus russian",
                            "es spa spanish",
                            "de ger german")
                    .map(names -> List.of(names.split(" ")))
                    .filter(names -> names.contains(written.toLowerCase(Locale.ROOT)))
                    .map(names -> names.get(1))
                    .findFirst();
            if (named.isEmpty()) {
                refuse(Column.LANGUAGES, "exchange.bad.language", written);
            }
            return named;
        }

        private void add(String tag, char first, Subfield... subfields) {
            var empty = Stream.of(subfields)
                    .anyMatch(subfield -> subfield instanceof Subfield.Words(var _, var words) && words.isBlank());
            if (!empty) {
                fields.add(new DataField(tag, first, ' ', List.of(subfields)));
            }
        }

        private void refuse(Column column, String key, Object... arguments) {
            bad = true;
            reading.misread(new Misread(number, line, column.names.getFirst(), key, List.of(arguments)));
        }

        private String cell(Column column) {
            var place = places.getOrDefault(column, -1);
            return place >= 0 && place < cells.size() ? cells.get(place).strip() : "";
        }

        private Stream<String> list(Column column) {
            return Stream.of(cell(column).split("\\s*(?:[;,\\n]|\\|\\|)\\s*")).filter(part -> !part.isBlank());
        }
    }
}
