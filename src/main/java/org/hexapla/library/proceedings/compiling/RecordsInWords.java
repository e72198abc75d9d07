package org.hexapla.library.proceedings.compiling;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads the words of headings into records, and the agenda out of the authority file.
@Component
class RecordsInWords {

    private final ObjectProvider<Headings> headings;

    RecordsInWords(ObjectProvider<Headings> headings) {
        this.headings = headings;
    }

    /// The records with words where they link, in their order; one question for all.
    List<MarcRecord> of(Collection<MarcRecord> records) {
        var numbers = new HashSet<AuthorityId>();
        records.forEach(record -> record.fields()
                .forEach(field -> field.subfields().forEach(subfield -> {
                    if (subfield instanceof Subfield.Linked(var _, var heading)) {
                        numbers.add(heading);
                    }
                })));
        var file = headings.getIfAvailable();
        Map<AuthorityId, Heading> known = file == null || numbers.isEmpty() ? Map.of() : file.find(numbers);
        return records.stream().map(record -> inWords(record, known)).toList();
    }

    /// The items of an agenda, as records of authority: their heading in field 191.
    List<Item> agenda(String symbol) {
        var file = headings.getIfAvailable();
        if (file == null || symbol.isBlank()) {
            return List.of();
        }
        return file.named(HeadingKind.AGENDA_ITEM, new TreeMap<>(Map.of('a', symbol))).stream()
                .map(heading -> new Item(
                        heading.id(),
                        new MarcRecord(
                                "",
                                List.of(),
                                List.of(new DataField(
                                        "191",
                                        ' ',
                                        ' ',
                                        heading.parts().entrySet().stream()
                                                .<Subfield>map(
                                                        part -> new Subfield.Words(part.getKey(), part.getValue()))
                                                .toList())))))
                .toList();
    }

    private static MarcRecord inWords(MarcRecord record, Map<AuthorityId, Heading> known) {
        return new MarcRecord(
                record.leader(),
                record.control(),
                record.fields().stream()
                        .map(field -> new DataField(
                                field.tag(),
                                field.first(),
                                field.second(),
                                field.subfields().stream()
                                        .map(subfield -> inWords(subfield, known))
                                        .toList()))
                        .toList());
    }

    private static Subfield inWords(Subfield subfield, Map<AuthorityId, Heading> known) {
        if (subfield instanceof Subfield.Linked(var code, var number)) {
            var heading = known.get(number);
            return new Subfield.Words(
                    code, heading == null ? "" : heading.parts().getOrDefault(code, ""));
        }
        return subfield;
    }

    record Item(AuthorityId id, MarcRecord record) {}
}
