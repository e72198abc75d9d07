package org.hexapla.library.marc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.library.RecordKind;

/// Writes what cataloguers write in several ways in one: dates with strokes, the day of a capture of a web page where
/// none is said.
final class Normalising {

    private Normalising() {}

    static MarcRecord of(RecordKind kind, MarcRecord record, LocalDate today) {
        var profile = Profile.of(kind);
        var fields = record.fields().stream()
                .map(field -> profile.rule(field.tag())
                        .map(rule -> withDates(field, rule))
                        .orElse(field))
                .map(field -> field.tag().equals("561") ? withDay(field, today) : field)
                .toList();
        return fields.equals(record.fields()) ? record : new MarcRecord(record.leader(), record.control(), fields);
    }

    private static DataField withDates(DataField field, Profile.Rule rule) {
        if (rule.forms().isEmpty()) {
            return field;
        }
        return field.with(field.subfields().stream()
                .map(subfield -> {
                    var form = rule.forms().get(subfield.code());
                    var isDate = form != null
                            && (form.name().equals("date") || form.name().equals("day"));
                    return isDate && subfield instanceof Subfield.Words(var code, var value)
                            ? new Subfield.Words(
                                    code,
                                    FieldDates.parse(value)
                                            .map(date -> date.iso())
                                            .orElse(value))
                            : subfield;
                })
                .toList());
    }

    private static DataField withDay(DataField field, LocalDate today) {
        if (field.text('a').isEmpty() || field.text('b').isPresent()) {
            return field;
        }
        List<Subfield> subfields = new ArrayList<>(field.subfields());
        var place = subfields.indexOf(field.subfield('a').orElseThrow()) + 1;
        subfields.add(place, new Subfield.Words('b', today.toString()));
        return field.with(subfields);
    }
}
