package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.library.RecordKind;

/// The headings that some records link to, as they read now.
public record KnownHeadings(Map<AuthorityId, Heading> headings) {

    public static final KnownHeadings NONE = new KnownHeadings(Map.of());

    /// Before the code by which the house calls what a heading names (a concept, a state), in `$0` of a field.
    static final String HOUSE = "(hexapla)";

    public KnownHeadings {
        headings = Map.copyOf(headings);
    }

    /// The heading that a field links to.
    public Optional<Heading> of(DataField field) {
        return field.heading().map(headings::get);
    }

    /// The record in words.
    public MarcRecord resolved(MarcRecord record) {
        return mapped(record, field -> worded(field, _ -> ""));
    }

    /// The record in words, each linked field with its heading's number in `$0`.
    public MarcRecord numbered(MarcRecord record) {
        return mapped(record, field -> worded(field, heading -> heading.id().toString()));
    }

    /// The record in words, each linked field with the code in `$0` by which the house calls what its heading names.
    /// A lens reads and writes records in this form: it needs no authority file.
    public MarcRecord coded(MarcRecord record) {
        return mapped(
                record, field -> worded(field, heading -> heading.code().isEmpty() ? "" : HOUSE + heading.code()));
    }

    /// The record with the facets that its words say, computed anew.
    public MarcRecord withFacets(MarcRecord record) {
        var facets = Facets.of(resolved(record));
        return record.fields().stream().filter(Facets::isFacet).toList().equals(facets)
                ? record
                : record.replacing(Facets::isFacet, facets);
    }

    /// The code of the house that a field in words bears.
    public static Optional<String> code(DataField field) {
        return field.texts('0')
                .filter(number -> number.startsWith(HOUSE))
                .map(number -> number.substring(HOUSE.length()))
                .findFirst();
    }

    /// A subfield that bears a code of the house.
    public static Subfield code(String code) {
        return new Subfield.Words('0', HOUSE + code);
    }

    /// What a lens wrote, with the links of the record that it began with: a field that the lens did not touch is the
    /// very field it was.
    public MarcRecord restored(MarcRecord written, MarcRecord before) {
        var links = new HashMap<DataField, DataField>();
        before.fields().forEach(field -> links.put(coded(field), field));
        return mapped(written, field -> links.getOrDefault(field, field));
    }

    private DataField coded(DataField field) {
        return worded(field, heading -> heading.code().isEmpty() ? "" : HOUSE + heading.code());
    }

    private static MarcRecord mapped(MarcRecord record, Function<DataField, DataField> change) {
        return new MarcRecord(
                record.leader(),
                record.control(),
                record.fields().stream().map(change).toList());
    }

    private DataField worded(DataField field, Function<Heading, String> number) {
        var heading = of(field);
        if (heading.isEmpty()) {
            return field;
        }
        var subfields = new ArrayList<Subfield>();
        var isShown = false;
        for (var subfield : field.subfields()) {
            switch (subfield) {
                case Subfield.Words words -> subfields.add(words);
                case Subfield.Linked _ -> {
                    // The heading shows once, with the parts it has now: one that it gained shows too, one that it
                    // lost is gone.
                    if (!isShown) {
                        subfields.addAll(parts(field, heading.get()));
                        isShown = true;
                    }
                }
            }
        }
        var written = number.apply(heading.get());
        if (!written.isEmpty()) {
            subfields.add(new Subfield.Words('0', written));
        }
        return field.with(subfields);
    }

    private static List<Subfield> parts(DataField field, Heading heading) {
        var codes = new TreeSet<Character>();
        field.subfields().stream()
                .filter(Subfield.Linked.class::isInstance)
                .map(Subfield::code)
                .forEach(codes::add);
        ControlledFields.of(RecordKind.SPEECH, field.tag())
                .ifPresent(control -> control.codes().chars().forEach(code -> codes.add((char) code)));
        return codes.stream()
                .filter(heading.parts()::containsKey)
                // Letters before digits, as cataloguers write them.
                .sorted(Comparator.comparing((Character code) -> Character.isDigit(code))
                        .thenComparing(Comparator.naturalOrder()))
                .<Subfield>map(code -> new Subfield.Words(code, heading.parts().getOrDefault(code, "")))
                .toList();
    }
}
