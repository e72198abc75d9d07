package org.hexapla.library.cataloguing.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.Headings;
import org.hexapla.library.RecordKind;
import org.hexapla.library.cataloguing.editor.Draft.Part;
import org.hexapla.library.cataloguing.editor.Draft.Row;
import org.hexapla.library.marc.ControlField;
import org.hexapla.library.marc.ControlledFields;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.Linking;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.springframework.stereotype.Component;

/// Makes a draft of a record, and a record of a draft.
@Component
class Drafting {

    private final Headings headings;
    private final Linking linking;

    Drafting(Headings headings, Linking linking) {
        this.headings = headings;
        this.linking = linking;
    }

    /// The record as boxes to write in. What can be linked to the authority file is, though it was not yet.
    Draft draft(RecordKind kind, MarcRecord record) {
        var linked = linking.link(kind, record).record();
        var known = headings.find(
                linked.fields().stream().flatMap(DataField::headings).distinct().toList());
        var control = linked.control().stream()
                .map(field -> new Row(field.tag(), "", "", List.of(new Part("", field.value(), null))));
        return new Draft(
                linked.leader(),
                Stream.concat(control, linked.fields().stream().map(field -> row(field, known)))
                        .toList());
    }

    /// What was typed as a record, and where in the draft each of its fields stands. Empty boxes are left out.
    Written record(RecordKind kind, Draft draft) {
        var known = headings.find(draft.rows().stream()
                .flatMap(row -> row.parts().stream())
                .flatMap(part -> Stream.ofNullable(part.heading()))
                .distinct()
                .toList());
        var written = new Written(draft.leader());
        for (var place = 0; place < draft.rows().size(); place++) {
            var row = draft.rows().get(place);
            if (row.isEmpty()) {
                continue;
            }
            if (row.isControl()) {
                written.add(
                        place,
                        new ControlField(row.tag(), row.parts().getFirst().value()));
            } else if (mistakes(place, row, written)) {
                written.add(place, field(kind, row, known));
            }
        }
        return written;
    }

    /// The field with all that a heading says in the place of its controlled subfields.
    Row linked(RecordKind kind, Row row, Heading heading) {
        var control = ControlledFields.of(kind, row.tag());
        List<Part> parts = new ArrayList<>();
        heading.parts().forEach((code, text) -> {
            if (control.isPresent() && control.get().includes(code)) {
                parts.add(new Part(code.toString(), text, heading.id()));
            }
        });
        row.parts().stream()
                .filter(part -> !part.value().isBlank() && !isControlled(kind, row.tag(), part.code()))
                .forEach(parts::add);
        return row.with(parts);
    }

    static boolean isControlled(RecordKind kind, String tag, String code) {
        return code.length() == 1
                && ControlledFields.of(kind, tag)
                        .filter(control -> control.includes(code.charAt(0)))
                        .isPresent();
    }

    private static Row row(DataField field, Map<AuthorityId, Heading> known) {
        var parts = field.subfields().stream()
                .map(subfield -> switch (subfield) {
                    case Subfield.Words(var code, var value) -> Part.of(code, value);
                    case Subfield.Linked(var code, var id) -> {
                        var heading = known.get(id);
                        var text = heading == null ? "" : heading.parts().getOrDefault(code, "");
                        yield new Part(String.valueOf(code), text, id);
                    }
                })
                .toList();
        return new Row(field.tag(), indicator(field.first()), indicator(field.second()), List.of()).with(parts);
    }

    private static String indicator(char indicator) {
        return indicator == ' ' ? "" : String.valueOf(indicator);
    }

    private static boolean mistakes(int place, Row row, Written written) {
        var before = written.notes().size();
        if (!row.tag().matches("0[1-9]\\d|[1-9]\\d\\d")) {
            written.note(place, -1, "cataloguing.editor.bad-tag", row.tag());
        }
        if (!(row.first() + row.second()).matches("[ a-z0-9]{0,2}")
                || row.first().length() > 1
                || row.second().length() > 1) {
            written.note(place, -1, "cataloguing.editor.bad-indicator", row.first() + row.second());
        }
        for (var part = 0; part < row.parts().size(); part++) {
            var one = row.parts().get(part);
            if (!one.value().isBlank() && !one.code().matches("[a-z0-9]")) {
                written.note(place, part, "cataloguing.editor.bad-code", one.code());
            }
        }
        return written.notes().size() == before;
    }

    private static DataField field(RecordKind kind, Row row, Map<AuthorityId, Heading> known) {
        // Whoever writes over one word of a heading means another heading: none of the field's words is the old
        // one's.
        var isLinked = row.parts().stream()
                .filter(part -> isControlled(kind, row.tag(), part.code()))
                .allMatch(part -> says(part, known));
        var subfields = row.parts().stream()
                .filter(part -> !part.value().isBlank())
                .map(part -> subfield(kind, row, part, isLinked))
                .toList();
        return new DataField(row.tag(), letter(row.first()), letter(row.second()), subfields);
    }

    private static boolean says(Part part, Map<AuthorityId, Heading> known) {
        var heading = part.heading() == null ? null : known.get(part.heading());
        return heading != null
                && part.code().length() == 1
                && part.value().equals(heading.parts().get(part.code().charAt(0)));
    }

    private static Subfield subfield(RecordKind kind, Row row, Part part, boolean isLinked) {
        var code = part.code().charAt(0);
        return isLinked && part.heading() != null && isControlled(kind, row.tag(), part.code())
                ? new Subfield.Linked(code, part.heading())
                : new Subfield.Words(code, part.value());
    }

    private static char letter(String indicator) {
        return indicator.isEmpty() ? ' ' : indicator.charAt(0);
    }
}
