package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.authorities.Heading;
import org.hexapla.library.RecordKind;

/// One record that is being linked.
final class LinkingRecord {

    private final RecordKind kind;
    private final MarcRecord record;
    private final Linking.Answers answers;
    private final List<Finding> findings = new ArrayList<>();

    LinkingRecord(RecordKind kind, MarcRecord record, Linking.Answers answers) {
        this.kind = kind;
        this.record = record;
        this.answers = answers;
    }

    Linking.Outcome outcome() {
        var occurrences = new HashMap<String, Integer>();
        var fields = record.fields().stream()
                .map(field -> linked(field, occurrences.merge(field.tag(), 1, Integer::sum)))
                .toList();
        return new Linking.Outcome(new MarcRecord(record.leader(), record.control(), fields), List.copyOf(findings));
    }

    private DataField linked(DataField field, int occurrence) {
        var control = ControlledFields.of(kind, field.tag());
        refuseLinksWithoutControl(field, occurrence, control);
        if (control.isEmpty()) {
            return field;
        }
        var wishes = Linking.Wish.of(kind, field);
        if (wishes.isEmpty()) {
            return field;
        }
        if (field.headings().distinct().count() > 1) {
            findings.add(Finding.error(field.tag(), occurrence, Finding.FIELD, "marc.finding.two-headings"));
            return field;
        }
        for (var wish : wishes) {
            var found = answers.to(wish);
            if (found.size() == 1) {
                return linked(field, occurrence, control.get(), found.getFirst());
            }
            if (found.size() > 1) {
                findings.add(Finding.error(
                        field.tag(),
                        occurrence,
                        code(field, control.get()),
                        "marc.finding.ambiguous-heading",
                        said(field, control.get())));
                return field;
            }
        }
        findings.add(unknown(field, occurrence, control.get(), wishes.getLast()));
        return field;
    }

    private void refuseLinksWithoutControl(
            DataField field, int occurrence, Optional<ControlledFields.Control> control) {
        for (var subfield : field.subfields()) {
            if (subfield instanceof Subfield.Linked
                    && control.filter(codes -> codes.includes(subfield.code())).isEmpty()) {
                findings.add(Finding.error(
                        field.tag(),
                        occurrence,
                        subfield.code(),
                        "marc.finding.not-controlled",
                        field.tag(),
                        String.valueOf(subfield.code())));
            }
        }
    }

    private DataField linked(DataField field, int occurrence, ControlledFields.Control control, Heading heading) {
        if (heading.kind() != control.kind()) {
            findings.add(Finding.error(
                    field.tag(),
                    occurrence,
                    code(field, control),
                    "marc.finding.other-kind",
                    heading.text(),
                    heading.kind().tag()));
            return field;
        }
        if (heading.standing() instanceof Heading.Standing.Deprecated) {
            findings.add(Finding.warning(
                    field.tag(), occurrence, code(field, control), "marc.finding.deprecated-heading", heading.text()));
        }
        var subfields = new ArrayList<Subfield>();
        var seen = new HashSet<Character>();
        for (var subfield : field.subfields()) {
            var code = subfield.code();
            if (control.includes(code)) {
                // What the heading does not have (any more) goes; what it has is said once.
                if (heading.parts().containsKey(code) && seen.add(code)) {
                    subfields.add(new Subfield.Linked(code, heading.id()));
                }
            } else if (code != '0') {
                subfields.add(subfield);
            }
        }
        if (seen.isEmpty()) {
            subfields.addAll(0, all(control, heading));
        }
        return field.with(subfields);
    }

    private static List<Subfield> all(ControlledFields.Control control, Heading heading) {
        return heading.parts().keySet().stream()
                .filter(control::includes)
                .<Subfield>map(code -> new Subfield.Linked(code, heading.id()))
                .toList();
    }

    private Finding unknown(DataField field, int occurrence, ControlledFields.Control control, Linking.Wish last) {
        return switch (last) {
            case Linking.Wish.Numbered(var number) ->
                Finding.error(
                        field.tag(),
                        occurrence,
                        code(field, control),
                        "marc.finding.unknown-number",
                        number.toString());
            case Linking.Wish.Coded _, Linking.Wish.Named _ ->
                Finding.error(
                        field.tag(),
                        occurrence,
                        code(field, control),
                        "marc.finding.unknown-heading",
                        said(field, control));
        };
    }

    private static char code(DataField field, ControlledFields.Control control) {
        return field.subfields().stream()
                .map(Subfield::code)
                .filter(control::includes)
                .findFirst()
                .orElse(Finding.FIELD);
    }

    private static String said(DataField field, ControlledFields.Control control) {
        return field.subfields().stream()
                .filter(subfield -> control.includes(subfield.code()))
                .flatMap(subfield -> subfield instanceof Subfield.Words(var _, var value)
                        ? java.util.stream.Stream.of(value)
                        : java.util.stream.Stream.of())
                .collect(Collectors.joining(" "));
    }
}
