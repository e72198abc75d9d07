package org.hexapla.library.votes;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
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
import org.hexapla.library.marc.InStep;
import org.hexapla.library.marc.InStep.Told;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.StoredFields;
import org.springframework.stereotype.Component;

/// Keeps the fields of roll calls and their models in step.
@Component
class VoteFields {

    private final StoredFields stored;
    private final InStep step;
    private final States states;
    private final Thesaurus thesaurus;

    VoteFields(StoredFields stored, InStep step, States states, Thesaurus thesaurus) {
        this.stored = stored;
        this.step = step;
        this.states = states;
        this.thesaurus = thesaurus;
    }

    /// The fields of roll calls, with their links; of those that were never catalogued in MARC as their models say
    /// them.
    Map<RecordId, MarcRecord> of(Map<RecordId, RollCall> rollCalls) {
        return step.fields(RecordKind.VOTE, rollCalls, lens(labels(rollCalls.values()))::write);
    }

    Map<RecordId, MarcRecord> stored(Collection<RecordId> rollCalls) {
        return stored.find(rollCalls);
    }

    /// The headings that each links to.
    Map<RecordId, Set<AuthorityId>> headings(Collection<RecordId> rollCalls) {
        return stored.headings(rollCalls);
    }

    /// What the fields of new records say.
    Map<RecordId, Told<RollCall>> read(Map<RecordId, MarcRecord> records) {
        return step.read(records, (id, coded) -> lens(Map.of()).read(coded, id.toString()));
    }

    /// What a record says of a roll call that is known.
    Told<RollCall> read(MarcRecord record, RollCall before) {
        return step.read(record, coded -> lens(Map.of()).read(coded, before));
    }

    /// The fields after the models have changed, of those that are catalogued in MARC.
    Map<RecordId, MarcRecord> following(Map<RecordId, RollCall> rollCalls) {
        return step.following(RecordKind.VOTE, rollCalls, lens(labels(rollCalls.values()))::write);
    }

    void put(Map<RecordId, MarcRecord> records) {
        stored.put(records);
    }

    void remove(RecordId rollCall) {
        stored.remove(List.of(rollCall));
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
