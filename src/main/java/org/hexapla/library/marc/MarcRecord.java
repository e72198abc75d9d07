package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A record as cataloguers and other libraries write it: MARC 21 with the local fields of the United Nations. Fields
/// stand in the order of their tags, those of one tag in the order in which they were entered.
///
/// @param leader 24 characters, or empty where none came with it
public record MarcRecord(String leader, List<ControlField> control, List<DataField> fields) {

    public static final MarcRecord EMPTY = new MarcRecord("", List.of(), List.of());

    public MarcRecord {
        control =
                control.stream().sorted(Comparator.comparing(ControlField::tag)).toList();
        fields = fields.stream().sorted(Comparator.comparing(DataField::tag)).toList();
    }

    public Stream<DataField> fields(String tag) {
        return fields.stream().filter(field -> field.tag().equals(tag));
    }

    public Optional<DataField> first(String tag) {
        return fields(tag).findFirst();
    }

    /// The words of a subfield, of the first field of that tag which has one.
    public Optional<String> text(String tag, char code) {
        return texts(tag, code).findFirst();
    }

    public Stream<String> texts(String tag, char code) {
        return fields(tag).flatMap(field -> field.texts(code));
    }

    /// This record with other fields in the place of those that are chosen.
    public MarcRecord replacing(Predicate<DataField> chosen, List<DataField> others) {
        var kept = new ArrayList<>(fields.stream().filter(chosen.negate()).toList());
        kept.addAll(others);
        return new MarcRecord(leader, control, kept);
    }
}
