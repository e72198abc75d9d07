package org.hexapla.library.speeches;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.FieldDates;
import org.hexapla.library.marc.InStep;
import org.hexapla.library.marc.InStep.Told;
import org.hexapla.library.marc.MarcJson;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.StoredFields;
import org.springframework.stereotype.Component;

/// Keeps the fields of speeches and their models in step.
@Component
class SpeechFields {

    private final StoredFields stored;
    private final InStep step;
    private final States states;
    private final Thesaurus thesaurus;

    SpeechFields(StoredFields stored, InStep step, States states, Thesaurus thesaurus) {
        this.stored = stored;
        this.step = step;
        this.states = states;
        this.thesaurus = thesaurus;
    }

    /// The fields of speeches, with their links; of those that were never catalogued in MARC as their models say them.
    Map<RecordId, MarcRecord> of(Map<RecordId, Speech> speeches) {
        return step.fields(RecordKind.SPEECH, speeches, writing(speeches));
    }

    Map<RecordId, MarcRecord> stored(Collection<RecordId> speeches) {
        return stored.find(speeches);
    }

    /// Whole speeches, for their history.
    ///
    /// @param models speeches as JSON
    Map<RecordId, String> states(Map<RecordId, String> models) {
        var fields = stored.find(models.keySet());
        var states = new LinkedHashMap<RecordId, String>();
        models.forEach((id, model) -> {
            var record = fields.get(id);
            states.put(id, record == null ? model : MarcJson.beside(model, record));
        });
        return states;
    }

    /// The headings that each links to.
    Map<RecordId, Set<AuthorityId>> headings(Collection<RecordId> speeches) {
        return stored.headings(speeches);
    }

    /// What the fields of new records say.
    Map<RecordId, Told<Speech>> read(Map<RecordId, MarcRecord> records) {
        return step.read(records, (id, coded) -> {
            var day = FieldDates.first(coded, "992", "269").orElse(new PartialDate("2000"));
            return lens(day, Map.of()).read(coded, id.toString());
        });
    }

    /// What a record says of a speech that is known.
    Told<Speech> read(MarcRecord record, Speech before) {
        return step.read(record, coded -> lens(before.date(), Map.of()).read(coded, before));
    }

    /// The fields after the models have changed, of those that are catalogued in MARC.
    Map<RecordId, MarcRecord> following(Map<RecordId, Speech> speeches) {
        return step.following(RecordKind.SPEECH, speeches, writing(speeches));
    }

    void put(Map<RecordId, MarcRecord> records) {
        stored.put(records);
    }

    void remove(RecordId id) {
        stored.remove(List.of(id));
    }

    private BiFunction<Speech, MarcRecord, MarcRecord> writing(Map<RecordId, Speech> speeches) {
        var labels = labels(speeches.values());
        return (speech, before) -> lens(speech.date(), labels).write(speech, before);
    }

    private SpeechLens lens(PartialDate day, Map<ConceptId, String> labels) {
        return new SpeechLens(new NamesOfDay(states, day, labels));
    }

    private Map<ConceptId, String> labels(Collection<Speech> speeches) {
        var labels = new HashMap<ConceptId, String>();
        thesaurus
                .find(speeches.stream()
                        .flatMap(speech -> speech.subjects().stream())
                        .collect(Collectors.toSet()))
                .forEach((id, concept) -> labels.put(id, concept.label().words(Language.EN)));
        return labels;
    }

    private record NamesOfDay(States states, PartialDate day, Map<ConceptId, String> labels)
            implements SpeechLens.Names {

        @Override
        public Optional<StateCode> state(String name) {
            return states.recognise(name, day.first()).map(States.State::code);
        }

        @Override
        public String name(StateCode state) {
            return states.find(state)
                    .map(known -> known.nameOn(day.first()).words(Language.EN))
                    .orElse(state.value());
        }

        @Override
        public String label(ConceptId concept) {
            return labels.getOrDefault(concept, concept.value());
        }
    }
}
