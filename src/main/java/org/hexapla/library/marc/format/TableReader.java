package org.hexapla.library.marc.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.library.marc.format.Draft.Part;
import org.jspecify.annotations.Nullable;

/// Makes records of the rows of a table. The first row says what the columns hold; if it cannot be read, no row is.
final class TableReader implements RowReading {

    private final MarcReading reading;
    private @Nullable List<HeaderCell> columns;
    private boolean unusable;
    private long number;

    TableReader(MarcReading reading) {
        this.reading = reading;
    }

    @Override
    public void row(long line, List<String> cells) {
        if (columns == null) {
            columns = header(line, cells);
        } else if (!unusable && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            number++;
            record(line, cells, columns);
        }
    }

    @Override
    public void misread(Misread misread) {
        reading.misread(misread);
    }

    private List<HeaderCell> header(long line, List<String> cells) {
        var found = new ArrayList<HeaderCell>();
        var last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank()) {
            last--;
        }
        for (var i = 0; i < last; i++) {
            var written = cells.get(i).strip();
            var cell = HeaderCell.parse(written);
            if (written.isEmpty()) {
                refuse(line, column(i), "exchange.bad.header-blank");
            } else if (cell.isEmpty()) {
                refuse(line, written, "exchange.bad.header", written);
            } else if (found.contains(cell.get())) {
                refuse(line, written, "exchange.bad.header-twice", cell.get().written());
            } else {
                found.add(cell.get());
            }
        }
        if (last == 0) {
            refuse(line, "", "exchange.bad.header-missing");
        }
        return found;
    }

    private void refuse(long line, String column, String key, Object... arguments) {
        unusable = true;
        reading.misread(new Misread(0, line, column, key, List.of(arguments)));
    }

    private void record(long line, List<String> cells, List<HeaderCell> header) {
        var draft = new Draft(reading, number, line);
        for (var i = header.size(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                draft.bad(line, column(i), "exchange.bad.beyond-header", cells.get(i));
            }
        }
        // Fields of one tag stand in the order of their places, whatever the order of the columns.
        var fields = new TreeMap<String, Map<Integer, Found>>();
        for (var i = 0; i < Math.min(header.size(), cells.size()); i++) {
            var cell = cells.get(i);
            if (!cell.isBlank()) {
                var column = header.get(i);
                fields.computeIfAbsent(column.tag(), _ -> new TreeMap<>())
                        .computeIfAbsent(column.place(), _ -> new Found())
                        .take(column.part(), cell);
            }
        }
        fields.forEach((tag, places) -> places.values().forEach(found -> found.put(draft, line, tag)));
        draft.finish();
    }

    /// As spreadsheets call it: A, B ... Z, AA.
    private static String column(int place) {
        var name = new StringBuilder();
        for (var rest = place; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }

    /// What the columns of one field hold in a row.
    private static final class Found {

        private final Map<Character, String> blanks = new HashMap<>(Map.of('_', " ", '\\', " ", '#', " "));
        private final List<Part> parts = new ArrayList<>();
        private String indicators = "  ";
        private String value = "";

        void take(HeaderCell.Part part, String cell) {
            switch (part) {
                case HeaderCell.Part.Value() -> value = cell;
                case HeaderCell.Part.Indicators() -> {
                    var signs = new StringBuilder();
                    cell.chars().forEach(sign -> signs.append(blanks.getOrDefault((char) sign, "" + (char) sign)));
                    indicators = signs.toString();
                }
                case HeaderCell.Part.Code(var code) ->
                    Cells.split(cell).forEach(words -> parts.add(new Part(String.valueOf(code), words)));
            }
        }

        void put(Draft draft, long line, String tag) {
            if (tag.equals("000")) {
                draft.leader(value);
            } else if (tag.startsWith("00")) {
                draft.control(line, tag, value);
            } else if (!parts.isEmpty()) {
                draft.field(line, tag, indicators.length() == 1 ? indicators + "?" : indicators, parts);
            }
        }
    }
}
