package org.hexapla.library.exchange.outgoing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;

/// The fields that somebody wants of a record: `191, 245$a, 650`. None chosen means all.
///
/// @param codes the wanted subfields by tag; an empty set for the whole field
record FieldChoice(Map<String, Set<Character>> codes) {

    static final FieldChoice ALL = new FieldChoice(Map.of());

    private static final Pattern ONE = Pattern.compile("(\\d{3})(?:\\$?([a-z0-9]))?");

    /// What is written, or nothing if a part of it names no field.
    static Optional<FieldChoice> parse(String written) {
        var codes = new HashMap<String, Set<Character>>();
        for (var one : written.strip().split("[\\s,;]+")) {
            var found = ONE.matcher(one);
            if (one.isEmpty()) {
                continue;
            }
            if (!found.matches()) {
                return Optional.empty();
            }
            var chosen = codes.computeIfAbsent(found.group(1), _ -> new HashSet<>());
            if (found.group(2) != null) {
                chosen.add(found.group(2).charAt(0));
            }
        }
        return Optional.of(new FieldChoice(codes));
    }

    MarcRecord of(MarcRecord record) {
        if (codes.isEmpty()) {
            return record;
        }
        var fields = new ArrayList<DataField>();
        for (var field : record.fields()) {
            var chosen = codes.get(field.tag());
            if (chosen != null) {
                var subfields = field.subfields().stream()
                        .filter(subfield -> chosen.isEmpty() || chosen.contains(subfield.code()))
                        .toList();
                if (!subfields.isEmpty()) {
                    fields.add(new DataField(field.tag(), field.first(), field.second(), subfields));
                }
            }
        }
        // The number stays: without it nobody can bring the record back.
        var control = record.control().stream()
                .filter(field -> codes.containsKey(field.tag())
                        || field.tag().equals("001")
                        || field.tag().equals("003"))
                .toList();
        return new MarcRecord(record.leader(), control, fields);
    }
}
