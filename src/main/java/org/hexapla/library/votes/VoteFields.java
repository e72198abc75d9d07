package org.hexapla.library.votes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.Linking;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Resolving;
import org.hexapla.library.marc.StoredFields;
import org.springframework.stereotype.Component;

/// Keeps the fields of roll calls and their models in step.
@Component
class VoteFields {

    private final StoredFields stored;
    private final Resolving resolving;
    private final Linking linking;
    private final States states;
    private final Thesaurus thesaurus;

    VoteFields(StoredFields stored, Resolving resolving, Linking linking, States states, Thesaurus thesaurus) {
        this.stored = stored;
        this.resolving = resolving;
        this.linking = linking;
        this.states = states;
        this.thesaurus = thesaurus;
    }

    /// The fields of roll calls, with their links; of those that were never catalogued in MARC as their models say
    /// them.
    Map<RecordId, MarcRecord> of(Map<RecordId, RollCall> rollCalls) {
        var fields = new HashMap<>(stored.find(rollCalls.keySet()));
        var unwritten = new LinkedHashMap<>(rollCalls);
        unwritten.keySet().removeAll(fields.keySet());
        fields.putAll(written(unwritten, Map.of()));
        return fields;
    }

    Map<RecordId, MarcRecord> stored(Collection<RecordId> rollCalls) {
        return stored.find(rollCalls);
    }

    /// The headings that each links to.
    Map<RecordId, Set<AuthorityId>> headings(Collection<RecordId> rollCalls) {
        return stored.headings(rollCalls);
    }

    /// What the fields of new records say.
    Map<RecordId, Told> read(Map<RecordId, MarcRecord> records) {
        var known = resolving.known(records.values());
        var told = new LinkedHashMap<RecordId, Told>();
        records.forEach((id, record) -> {
            var complete = known.withFacets(record);
            told.put(id, new Told(lens(Map.of()).read(known.coded(complete), id.toString()), complete));
        });
        return told;
    }

    /// What a record says of a roll call that is known.
    Told read(MarcRecord record, RollCall before) {
        var known = resolving.known(List.of(record));
        var complete = known.withFacets(record);
        return new Told(lens(Map.of()).read(known.coded(complete), before), complete);
    }

    /// The fields after the models have changed, of those that are catalogued in MARC.
    Map<RecordId, MarcRecord> following(Map<RecordId, RollCall> rollCalls) {
        var before = stored.find(rollCalls.keySet());
        var catalogued = new LinkedHashMap<>(rollCalls);
        catalogued.keySet().retainAll(before.keySet());
        return catalogued.isEmpty() ? Map.of() : written(catalogued, before);
    }

    void put(Map<RecordId, MarcRecord> records) {
        stored.put(records);
    }

    void remove(RecordId rollCall) {
        stored.remove(List.of(rollCall));
    }

    private Map<RecordId, MarcRecord> written(Map<RecordId, RollCall> rollCalls, Map<RecordId, MarcRecord> before) {
        var lens = lens(labels(rollCalls.values()));
        var known = resolving.known(before.values());
        var ids = List.copyOf(rollCalls.keySet());
        var records = new ArrayList<MarcRecord>();
        rollCalls.forEach((id, rollCall) -> {
            var old = before.getOrDefault(id, MarcRecord.EMPTY);
            records.add(known.restored(lens.write(rollCall, known.coded(old)), old));
        });
        var linked = linking.link(RecordKind.VOTE, records);
        var written = new LinkedHashMap<RecordId, MarcRecord>();
        for (var i = 0; i < ids.size(); i++) {
            written.put(ids.get(i), linked.get(i).record());
        }
        return written;
    }

    private RollCallLens lens(Map<String, String> labels) {
        UnaryOperator<String> label = concept -> labels.getOrDefault(concept, concept);
        return new RollCallLens(new NamesOfStates(states), label::apply);
    }

    private Map<String, String> labels(Collection<RollCall> rollCalls) {
        var concepts = rollCalls.stream()
                .flatMap(rollCall -> rollCall.subjects().stream())
                .filter(subject -> subject.scheme() == Subject.Scheme.CONCEPT)
                .flatMap(subject -> ConceptId.parse(subject.value()).stream())
                .collect(Collectors.toSet());
        var labels = new HashMap<String, String>();
        thesaurus
                .find(concepts)
                .forEach((id, concept) -> labels.put(id.value(), concept.label().words(Language.EN)));
        return labels;
    }

    /// @param record with its facets
    record Told(RollCall rollCall, MarcRecord record) {}

    private record NamesOfStates(States states) implements BallotFields.Names {

        @Override
        public Optional<StateCode> state(String name, LocalDate day) {
            return states.recognise(name, day).map(States.State::code);
        }

        @Override
        public String name(StateCode state, LocalDate day) {
            return states.find(state)
                    .map(known -> known.nameOn(day).words(Language.EN))
                    .orElse("");
        }
    }
}
