package org.hexapla.library.analysis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.authorities.Headings;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;
import org.springframework.stereotype.Component;

/// Enters into the authority file the sessions and items of agendas that nobody has met before: a new session begins
/// with its first documents, and two people have looked at each.
@Component
class EnteringHeadings {

    private static final Map<String, HeadingKind> KINDS =
            Map.of("191", HeadingKind.SESSION, "991", HeadingKind.AGENDA_ITEM);

    private static final Map<HeadingKind, String> CODES =
            Map.of(HeadingKind.SESSION, "bc", HeadingKind.AGENDA_ITEM, "abcd");

    private final Headings headings;

    EnteringHeadings(Headings headings) {
        this.headings = headings;
    }

    /// The record with links to them.
    MarcRecord entered(MarcRecord record) {
        return new MarcRecord(
                record.leader(),
                record.control(),
                record.fields().stream().map(this::entered).toList());
    }

    private DataField entered(DataField field) {
        var kind = KINDS.get(field.tag());
        if (kind == null || field.heading().isPresent()) {
            return field;
        }
        var codes = CODES.getOrDefault(kind, "");
        var parts = new TreeMap<Character, String>();
        codes.chars()
                .mapToObj(code -> (char) code)
                .forEach(code -> field.text(code)
                        .map(String::strip)
                        .filter(words -> !words.isEmpty())
                        .ifPresent(words -> parts.put(code, words)));
        return parts.isEmpty() ? field : linked(field, codes, heading(kind, parts));
    }

    /// An item is known by its agenda and number, however its title is written on the document.
    private Heading heading(HeadingKind kind, SortedMap<Character, String> parts) {
        if (kind == HeadingKind.AGENDA_ITEM && parts.containsKey('a') && parts.containsKey('b')) {
            var known = headings.named(
                    kind, new TreeMap<>(Map.of('a', parts.getOrDefault('a', ""), 'b', parts.getOrDefault('b', ""))));
            if (known.size() == 1) {
                return known.getFirst();
            }
        }
        return headings.obtain(kind, parts, LocalizedText.none());
    }

    private static DataField linked(DataField field, String codes, Heading heading) {
        var subfields = new ArrayList<Subfield>();
        field.subfields().stream()
                .filter(subfield -> codes.indexOf(subfield.code()) < 0 && subfield.code() != '0')
                .forEach(subfields::add);
        subfields.addAll(links(codes, heading.id(), heading.parts()));
        return field.with(subfields);
    }

    private static List<Subfield> links(String codes, AuthorityId id, SortedMap<Character, String> parts) {
        return parts.keySet().stream()
                .filter(code -> codes.indexOf(code) >= 0)
                .<Subfield>map(code -> new Subfield.Linked(code, id))
                .toList();
    }
}
