package org.hexapla.library.speeches;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.Facets;
import org.hexapla.library.marc.FieldDates;
import org.hexapla.library.marc.KnownHeadings;
import org.hexapla.library.marc.LanguageCodes;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.SessionField;
import org.hexapla.library.marc.Subfield;
import org.hexapla.library.marc.SubjectFields;

/// Ties a speech to its fields: the speaker to 700, the state spoken for to 710, the meeting to 791, its day to 992,
/// the item of the agenda to 991.
///
/// Writing what was read changes nothing; reading what was written gives it back. What MARC has no field for (the
/// words themselves, the speaker's name in further languages) stays as it is known.
///
/// @param names of states and words for concepts
record SpeechLens(Names names) {

    /// What stands in fields for codes.
    interface Names {

        /// The state that a name means.
        Optional<StateCode> state(String name);

        String name(StateCode state);

        String label(ConceptId concept);
    }

    /// The speech of a new record.
    ///
    /// @param sourceId by which the house calls it
    Speech read(MarcRecord record, String sourceId) {
        var fresh = new Speech(
                "marc",
                sourceId,
                "A",
                "",
                Optional.empty(),
                FieldDates.first(record, "992", "269")
                        .orElseThrow(() -> new IllegalArgumentException("a speech without a day")),
                LocalizedText.none(),
                Optional.empty(),
                "",
                List.of(),
                Optional.empty(),
                "",
                Map.of());
        return read(record, fresh);
    }

    Speech read(MarcRecord record, Speech known) {
        var session = SessionField.of(record).orElse(new SessionField(known.body(), ""));
        var speaker = speaker(record);
        var spoken = language(record);
        return new Speech(
                known.source(),
                known.sourceId(),
                session.body(),
                session.session(),
                SessionField.symbol(record),
                FieldDates.first(record, "992", "269").orElse(known.date()),
                known.speaker().words(Language.EN).equals(speaker)
                        ? known.speaker()
                        : LocalizedText.of(Language.EN, speaker),
                state(record),
                record.text("991", 'b').orElse("").strip(),
                inKnownOrder(SubjectFields.concepts(record), known.subjects()),
                spoken.isPresent()
                        ? spoken
                        : known.spoken()
                                .filter(language -> LanguageCodes.code(language).isEmpty()),
                known.position(),
                known.texts());
    }

    MarcRecord write(Speech speech, MarcRecord before) {
        var written = FieldDates.write(speech.date(), before, "992", "269");
        written = new SessionField(speech.body(), speech.session()).write(speech.meeting(), written);
        written = withSpeaker(speech.speaker().words(Language.EN), written);
        written = withState(speech.state(), written);
        written = withItem(speech.agendaItem().strip(), written);
        written = SubjectFields.with(speech.subjects(), written, names::label);
        written = withLanguage(speech.spoken().flatMap(LanguageCodes::code), written);
        if (before.equals(MarcRecord.EMPTY)) {
            written = written.replacing(
                    field -> field.tag().equals("089"), List.of(DataField.of("089", new Subfield.Words('b', "B22"))));
        }
        return written.equals(before) ? before : Facets.computed(written);
    }

    private static String speaker(MarcRecord record) {
        return record.first("700")
                .map(field -> Stream.concat(field.texts('a'), field.texts('g'))
                        .map(String::strip)
                        .collect(Collectors.joining(" "))
                        .strip())
                .orElse("");
    }

    private static MarcRecord withSpeaker(String speaker, MarcRecord before) {
        return speaker(before).equals(speaker)
                ? before
                : replaced(before, "700", speaker.isEmpty() ? List.of() : List.of(new Subfield.Words('a', speaker)));
    }

    private Optional<StateCode> state(MarcRecord record) {
        return record.fields("710").flatMap(field -> state(field).stream()).findFirst();
    }

    /// A state, or a body or organisation, which is none.
    private Optional<StateCode> state(DataField field) {
        return KnownHeadings.code(field)
                .filter(code -> code.matches("[A-Z]{3}|[a-z][a-z-]{2,40}"))
                .map(StateCode::new)
                .or(() -> field.text('a').flatMap(name -> names.state(name.strip())));
    }

    private MarcRecord withState(Optional<StateCode> state, MarcRecord before) {
        return state(before).equals(state)
                ? before
                : before.replacing(
                        field -> field.tag().equals("710") && state(field).isPresent(),
                        state.stream()
                                .map(code -> DataField.of(
                                        "710",
                                        new Subfield.Words('a', names.name(code)),
                                        KnownHeadings.code(code.value())))
                                .toList());
    }

    private static MarcRecord withItem(String number, MarcRecord before) {
        if (before.text("991", 'b').orElse("").strip().equals(number)) {
            return before;
        }
        // The number is part of a heading: with another number it is another item.
        var others = before.fields("991").filter(field -> field.text('b').isEmpty());
        var item = number.isEmpty()
                ? Stream.<DataField>of()
                : Stream.of(DataField.of("991", new Subfield.Words('b', number)));
        return before.replacing(
                field -> field.tag().equals("991"), Stream.concat(item, others).toList());
    }

    private static List<ConceptId> inKnownOrder(List<ConceptId> values, List<ConceptId> known) {
        return new HashSet<>(values).equals(new HashSet<>(known)) ? known : values;
    }

    private static Optional<Language> language(MarcRecord record) {
        return record.texts("041", 'a')
                .flatMap(codes -> LanguageCodes.languages(codes).stream())
                .findFirst();
    }

    private static MarcRecord withLanguage(Optional<String> code, MarcRecord before) {
        return language(before).flatMap(LanguageCodes::code).equals(code)
                ? before
                : replaced(
                        before,
                        "041",
                        code.stream()
                                .<Subfield>map(words -> new Subfield.Words('a', words))
                                .toList());
    }

    private static MarcRecord replaced(MarcRecord before, String tag, List<Subfield> subfields) {
        var fields = new ArrayList<DataField>();
        if (!subfields.isEmpty()) {
            fields.add(DataField.of(tag, subfields.toArray(Subfield[]::new)));
        }
        return before.replacing(field -> field.tag().equals(tag), fields);
    }
}
