package org.hexapla.library.cataloguing.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// What is different between two records in words, field by field.
final class Differences {

    private Differences() {}

    /// @param before its text, empty if it was not there
    record Difference(String tag, String before, String after) {}

    static List<Difference> between(MarcRecord before, MarcRecord after) {
        var was = byTag(before);
        var is = byTag(after);
        var tags = new TreeMap<String, Boolean>();
        was.keySet().forEach(tag -> tags.put(tag, true));
        is.keySet().forEach(tag -> tags.put(tag, true));
        var differences = new ArrayList<Difference>();
        for (var tag : tags.keySet()) {
            var gone = new ArrayList<>(was.getOrDefault(tag, List.of()));
            var come = new ArrayList<>(is.getOrDefault(tag, List.of()));
            takeWhatIsInBoth(gone, come);
            for (var place = 0; place < Math.max(gone.size(), come.size()); place++) {
                differences.add(new Difference(tag, at(gone, place), at(come, place)));
            }
        }
        return differences;
    }

    private static void takeWhatIsInBoth(List<String> gone, List<String> come) {
        for (var text : List.copyOf(gone)) {
            if (come.remove(text)) {
                gone.remove(text);
            }
        }
    }

    private static String at(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place) : "";
    }

    private static Map<String, List<String>> byTag(MarcRecord record) {
        var fields = new LinkedHashMap<String, List<String>>();
        record.control()
                .forEach(field -> fields.computeIfAbsent(field.tag(), _ -> new ArrayList<>())
                        .add(field.value()));
        record.fields()
                .forEach(field -> fields.computeIfAbsent(field.tag(), _ -> new ArrayList<>())
                        .add(text(field)));
        return fields;
    }

    private static String text(DataField field) {
        return String.valueOf(indicator(field.first()))
                + indicator(field.second())
                + field.subfields().stream()
                        .map(subfield -> switch (subfield) {
                            case Subfield.Words(var code, var value) -> " $" + code + " " + value;
                            case Subfield.Linked(var code, var heading) -> " $" + code + " → " + heading;
                        })
                        .collect(Collectors.joining());
    }

    private static char indicator(char indicator) {
        return indicator == ' ' ? '_' : indicator;
    }
}
