package org.hexapla.library.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Relation.Kind;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Subfield;

/// Related documents: field 993 with the kind in its first indicator, as far as it can say it; the other kinds in field
/// 787 (`$i Adopted as $o A/RES/76/1`).
final class RelationFields {

    private static final Map<Character, Kind> KINDS =
            Map.of(' ', Kind.SEE_ALSO, '2', Kind.DRAFT, '3', Kind.REPORT, '4', Kind.MEETING, '5', Kind.STATEMENT);

    /// A note as it was found, kept beside the symbols that were read from it.
    private static final char UNREAD = '9';

    private RelationFields() {}

    static List<Relation> read(MarcRecord record) {
        return Stream.concat(record.fields("787"), record.fields("993"))
                .flatMap(field -> relation(field).stream())
                .distinct()
                .toList();
    }

    static MarcRecord write(List<Relation> related, MarcRecord before) {
        var said = read(before);
        if (said.size() == related.size() && said.containsAll(related)) {
            return before;
        }
        var fields = new ArrayList<DataField>();
        before.fields().stream()
                .filter(field -> field.tag().equals("787") || field.tag().equals("993"))
                .filter(field -> relation(field).map(related::contains).orElse(true))
                .forEach(fields::add);
        related.stream()
                .filter(relation -> !said.contains(relation))
                .map(RelationFields::field)
                .forEach(fields::add);
        return before.replacing(
                field -> field.tag().equals("787") || field.tag().equals("993"), fields);
    }

    private static Optional<Relation> relation(DataField field) {
        return field.tag().equals("993") ? of993(field) : of787(field);
    }

    private static Optional<Relation> of993(DataField field) {
        if (field.first() == UNREAD) {
            return Optional.empty();
        }
        return field.text('a').flatMap(Symbol::parse).map(symbol -> {
            var kind = KINDS.get(field.first());
            return kind == null ? Relation.to(symbol) : new Relation(kind, symbol);
        });
    }

    private static Optional<Relation> of787(DataField field) {
        return field.text('o').flatMap(Symbol::parse).map(symbol -> {
            var word = field.text('i')
                    .orElse("")
                    .strip()
                    .toLowerCase(java.util.Locale.ROOT)
                    .replace(' ', '-');
            return new Relation(Kind.parse(word).orElse(Kind.SEE_ALSO), symbol);
        });
    }

    private static DataField field(Relation relation) {
        var symbol = relation.symbol().display();
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == relation.kind())
                .findFirst()
                .map(entry -> new DataField("993", entry.getKey(), ' ', List.of(new Subfield.Words('a', symbol))))
                .orElseGet(() -> DataField.of(
                        "787", new Subfield.Words('i', words(relation.kind())), new Subfield.Words('o', symbol)));
    }

    /// `Adopted as`
    private static String words(Kind kind) {
        var words = kind.code().replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
