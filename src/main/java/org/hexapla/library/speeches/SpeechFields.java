package org.hexapla.library.speeches;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.hexapla.library.marc.Linking;
import org.hexapla.library.marc.MarcJson;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Resolving;
import org.hexapla.library.marc.StoredFields;
import org.springframework.stereotype.Component;

/// Keeps the fields of speeches and their models in step.
@Component
class SpeechFields {

    private final StoredFields stored;
    private final Resolving resolving;
    private final Linking linking;
    private final States states;
    private final Thesaurus thesaurus;

    SpeechFields(StoredFields stored, Resolving resolving, Linking linking, States states, Thesaurus thesaurus) {
        this.stored = stored;
        this.resolving = resolving;
        this.linking = linking;
        this.states = states;
        this.thesaurus = thesaurus;
    }

    /// The fields of speeches, with their links; of those that were never catalogued in MARC as their models say them.
    Map<RecordId, MarcRecord> of(Map<RecordId, Speech> speeches) {
        var fields = new HashMap<>(stored.find(speeches.keySet()));
        var unwritten = new LinkedHashMap<>(speeches);
        unwritten.keySet().removeAll(fields.keySet());
        fields.putAll(written(unwritten, Map.of()));
        return fields;
    }

    Map<RecordId, MarcRecord> stored(Collection<RecordId> speeches) {
        return stored.find(speeches);
    }

    /// The whole speech, for its history.
    ///
    /// @param model the speech as JSON
    String state(RecordId id, String model) {
        return stored.find(id).map(record -> MarcJson.beside(model, record)).orElse(model);
    }

    /// The headings that each links to.
    Map<RecordId, Set<AuthorityId>> headings(Collection<RecordId> speeches) {
        return stored.headings(speeches);
    }

    /// What the fields of new records say.
    Map<RecordId, Told> read(Map<RecordId, MarcRecord> records) {
        var known = resolving.known(records.values());
        var told = new LinkedHashMap<RecordId, Told>();
        records.forEach((id, record) -> {
            var complete = known.withFacets(record);
            var day = FieldDates.first(record, "992", "269").orElse(new PartialDate("2000"));
            told.put(id, new Told(lens(day, Map.of()).read(known.coded(complete), id.toString()), complete));
        });
        return told;
    }

    /// What a record says of a speech that is known.
    Told read(MarcRecord record, Speech before) {
        var known = resolving.known(List.of(record));
        var complete = known.withFacets(record);
        return new Told(lens(before.date(), Map.of()).read(known.coded(complete), before), complete);
    }

    /// Lets the fields of a speech that is catalogued in MARC follow its model.
    void follow(RecordId id, Speech speech) {
        var before = stored.find(List.of(id));
        if (!before.isEmpty()) {
            stored.put(written(Map.of(id, speech), before));
        }
    }

    void put(Map<RecordId, MarcRecord> records) {
        stored.put(records);
    }

    void remove(RecordId id) {
        stored.remove(List.of(id));
    }

    private Map<RecordId, MarcRecord> written(Map<RecordId, Speech> speeches, Map<RecordId, MarcRecord> before) {
        var labels = labels(speeches.values());
        var known = resolving.known(before.values());
        var ids = List.copyOf(speeches.keySet());
        var records = new ArrayList<MarcRecord>();
        speeches.forEach((id, speech) -> {
            var old = before.getOrDefault(id, MarcRecord.EMPTY);
            var written = lens(speech.date(), labels).write(speech, known.coded(old));
            records.add(known.restored(written, old));
        });
        var linked = linking.link(RecordKind.SPEECH, records);
        var written = new LinkedHashMap<RecordId, MarcRecord>();
        for (var i = 0; i < ids.size(); i++) {
            written.put(ids.get(i), linked.get(i).record());
        }
        return written;
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

    /// @param record with its facets
    record Told(Speech speech, MarcRecord record) {}

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
