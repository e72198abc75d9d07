package org.hexapla.library.marc.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;

/// The columns of a table that holds certain records: show it every record, then write them.
///
/// The subfields of a field stand in the order of their columns. A field that has them in another order is put into
/// the next place whose columns have its order, so that reading the table gives it back as it was; only the order of
/// codes that alternate within a field (a, b, a) cannot be held: those of one code are put together.
public final class TableLayout {

    private final TreeMap<String, List<Place>> fields = new TreeMap<>();
    private final TreeMap<String, Integer> controls = new TreeMap<>();
    private boolean leader;

    /// Makes room for the record.
    public void see(MarcRecord record) {
        leader |= !record.leader().isEmpty();
        var counts = new TreeMap<String, Integer>();
        record.control().forEach(field -> counts.merge(field.tag(), 1, Integer::sum));
        counts.forEach((tag, count) -> controls.merge(tag, count, Math::max));
        byTag(record).forEach((tag, those) -> {
            var places = fields.computeIfAbsent(tag, _ -> new ArrayList<>());
            var next = 0;
            for (var field : those) {
                var codes = codes(field);
                if (codes.isEmpty()) {
                    continue;
                }
                while (next < places.size() && !places.get(next).canTake(codes)) {
                    next++;
                }
                if (next == places.size()) {
                    places.add(new Place());
                }
                places.get(next).take(codes, field.first() != ' ' || field.second() != ' ');
                next++;
            }
        });
    }

    List<String> header() {
        var header = new ArrayList<String>();
        if (leader) {
            header.add("000");
        }
        controls.forEach((tag, count) -> {
            for (var place = 1; place <= count; place++) {
                header.add(new HeaderCell(place, tag, new HeaderCell.Part.Value()).written());
            }
        });
        fields.forEach((tag, places) -> {
            for (var i = 0; i < places.size(); i++) {
                var place = i + 1;
                if (places.get(i).indicators) {
                    header.add(new HeaderCell(place, tag, new HeaderCell.Part.Indicators()).written());
                }
                places.get(i)
                        .codes
                        .forEach(code ->
                                header.add(new HeaderCell(place, tag, new HeaderCell.Part.Code(code)).written()));
            }
        });
        return header;
    }

    /// The record's row, a cell for each column.
    List<String> row(MarcRecord record) {
        var row = new ArrayList<String>();
        if (leader) {
            row.add(record.leader());
        }
        controls.forEach((tag, count) -> {
            var values = record.control().stream()
                    .filter(field -> field.tag().equals(tag))
                    .toList();
            for (var i = 0; i < count; i++) {
                row.add(i < values.size() ? values.get(i).value() : "");
            }
        });
        var those = byTag(record);
        fields.forEach((tag, places) -> fill(row, places, those.getOrDefault(tag, List.of())));
        return row;
    }

    private static void fill(List<String> row, List<Place> places, List<DataField> fields) {
        var waiting = new ArrayList<>(
                fields.stream().filter(field -> !codes(field).isEmpty()).toList());
        for (var place : places) {
            var fits = !waiting.isEmpty() && place.holds(codes(waiting.getFirst()));
            place.fill(row, fits ? List.of(waiting.removeFirst()) : List.of());
        }
    }

    private static Map<String, List<DataField>> byTag(MarcRecord record) {
        var those = new TreeMap<String, List<DataField>>();
        record.fields()
                .forEach(field -> those.computeIfAbsent(field.tag(), _ -> new ArrayList<>())
                        .add(field));
        return those;
    }

    /// Its codes, each once, in the order in which they begin; without those whose values are blank, for which a table
    /// has no cell.
    private static List<Character> codes(DataField field) {
        var codes = new LinkedHashSet<Character>();
        field.subfields().stream()
                .filter(subfield -> !Written.words(subfield).isBlank())
                .forEach(subfield -> codes.add(subfield.code()));
        return List.copyOf(codes);
    }

    /// The columns of one field.
    private static final class Place {

        private final List<Character> codes = new ArrayList<>();
        private boolean indicators;

        boolean canTake(List<Character> those) {
            return holds(those.stream().filter(codes::contains).toList());
        }

        /// Whether they stand here, in this order.
        boolean holds(List<Character> those) {
            var last = -1;
            for (var code : those) {
                var at = codes.indexOf(code);
                if (at <= last) {
                    return false;
                }
                last = at;
            }
            return true;
        }

        void take(List<Character> those, boolean hasIndicators) {
            indicators |= hasIndicators;
            var after = 0;
            for (var code : those) {
                if (!codes.contains(code)) {
                    codes.add(after, code);
                }
                after = codes.indexOf(code) + 1;
            }
        }

        void fill(List<String> row, List<DataField> field) {
            if (indicators) {
                row.add(field.stream()
                        .findFirst()
                        .map(one -> ("" + one.first() + one.second()).replace(' ', '_'))
                        .orElse(""));
            }
            for (var code : codes) {
                row.add(Cells.joined(field.stream()
                        .flatMap(one -> one.subfields().stream())
                        .filter(subfield -> subfield.code() == code)
                        .map(Written::words)
                        .filter(words -> !words.isBlank())
                        .toList()));
            }
        }
    }
}
