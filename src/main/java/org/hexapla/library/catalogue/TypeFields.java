package org.hexapla.library.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// The type of a document: the facets computed of its fields tell it (989); where they tell another than is meant, the
/// content codes say it in a word (`089 $a Agenda`).
final class TypeFields {

    private static final List<Map.Entry<String, DocumentType>> FACETS = List.of(
            Map.entry("Resolutions", DocumentType.RESOLUTION),
            Map.entry("Decisions", DocumentType.DECISION),
            Map.entry("Presidential Statements", DocumentType.STATEMENT),
            Map.entry("Verbatim Records", DocumentType.VERBATIM_RECORD),
            Map.entry("Summary Records", DocumentType.SUMMARY_RECORD),
            Map.entry("Draft Resolutions and Decisions", DocumentType.DRAFT),
            Map.entry("Draft Reports", DocumentType.DRAFT),
            Map.entry("Reports", DocumentType.REPORT),
            Map.entry("Letters and Notes Verbales", DocumentType.LETTER),
            Map.entry("Publications", DocumentType.PUBLICATION));

    /// The content code that says a type, where one does.
    private static final Map<DocumentType, String> CODES = Map.of(
            DocumentType.RESOLUTION, "B01",
            DocumentType.DECISION, "B01",
            DocumentType.STATEMENT, "B17",
            DocumentType.DRAFT, "B02",
            DocumentType.VERBATIM_RECORD, "B03",
            DocumentType.SUMMARY_RECORD, "B03",
            DocumentType.REPORT, "B16",
            DocumentType.LETTER, "B18",
            DocumentType.NOTE, "B18",
            DocumentType.PUBLICATION, "B13");

    private static final Set<String> TELLING =
            Set.of("B01", "B02", "B03", "B04", "B08", "B13", "B14", "B15", "B16", "B17", "B18");

    private TypeFields() {}

    static DocumentType read(MarcRecord record, List<Symbol> symbols) {
        return record.texts("089", 'a')
                .flatMap(word -> named(word).stream())
                .findFirst()
                .or(() -> computed(record))
                .orElseGet(() -> DocumentType.of(symbols));
    }

    /// The record with the content code of a type, before its facets are computed anew.
    static MarcRecord coded(DocumentType type, MarcRecord before) {
        var fields = new ArrayList<>(
                before.fields("089").filter(field -> !tells(field)).toList());
        var code = CODES.get(type);
        if (code != null) {
            fields.add(DataField.of("089", new Subfield.Words('b', code)));
        }
        return with(fields, before);
    }

    /// The record with the word of a type, for what the codes cannot tell.
    static MarcRecord worded(DocumentType type, MarcRecord before) {
        var fields = new ArrayList<>(before.fields("089").toList());
        var words = type.code().replace('-', ' ');
        fields.addFirst(DataField.of(
                "089", new Subfield.Words('a', Character.toUpperCase(words.charAt(0)) + words.substring(1))));
        return with(fields, before);
    }

    private static MarcRecord with(List<DataField> fields, MarcRecord before) {
        return before.replacing(field -> field.tag().equals("089"), fields);
    }

    private static boolean tells(DataField field) {
        return field.texts('b').anyMatch(TELLING::contains)
                || field.texts('a').anyMatch(word -> named(word).isPresent());
    }

    private static Optional<DocumentType> named(String word) {
        return DocumentType.parse(word.strip().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private static Optional<DocumentType> computed(MarcRecord record) {
        var facets = record.fields("989")
                .flatMap(field -> Stream.of('a', 'b', 'c').flatMap(field::texts))
                .toList();
        return FACETS.stream()
                .filter(facet -> facets.contains(facet.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
