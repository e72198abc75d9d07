package org.hexapla.library.marc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hexapla.authorities.ConceptId;

/// The concepts of the thesaurus that a record is about: the topics of its fields 650 and the places of its fields 651,
/// in the form that lenses read and write ([KnownHeadings#coded]).
public final class SubjectFields {

    private SubjectFields() {}

    /// Each once, in the order of the fields.
    public static List<ConceptId> concepts(MarcRecord record) {
        return record.fields().stream()
                .flatMap(field -> concept(field).stream())
                .distinct()
                .toList();
    }

    /// The record with a field 650 for each concept that it lacks, and without the fields of those that it has too
    /// many.
    ///
    /// @param label the words for a concept, in English
    public static MarcRecord with(List<ConceptId> concepts, MarcRecord before, Function<ConceptId, String> label) {
        var said = concepts(before);
        var added = concepts.stream()
                .distinct()
                .filter(concept -> !said.contains(concept))
                .map(concept -> DataField.of(
                        "650", new Subfield.Words('a', label.apply(concept)), KnownHeadings.code(concept.value())))
                .toList();
        return before.replacing(
                field -> concept(field)
                        .filter(concept -> !concepts.contains(concept))
                        .isPresent(),
                added);
    }

    private static Optional<ConceptId> concept(DataField field) {
        return switch (field.tag()) {
            case "650" -> KnownHeadings.code(field).flatMap(ConceptId::parse);
            // A place may be called by the code of a state instead.
            case "651" ->
                KnownHeadings.code(field)
                        .filter(code -> !code.matches("[A-Z]{3}|[a-z][a-z-]{2,40}"))
                        .flatMap(ConceptId::parse);
            default -> Optional.empty();
        };
    }
}
