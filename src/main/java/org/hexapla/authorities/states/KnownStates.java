package org.hexapla.authorities.states;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.authorities.edition.Editions;
import org.hexapla.authorities.edition.Snapshot;
import org.springframework.stereotype.Component;

/// The states as the database knows them, kept in memory.
@Component
class KnownStates implements States {

    private final Snapshot<StateSnapshot> snapshot;

    KnownStates(Editions editions, StateRegister register) {
        this.snapshot = editions.snapshot("states", register::read);
    }

    @Override
    public Optional<State> find(StateCode code) {
        return Optional.ofNullable(snapshot.get().states().get(code));
    }

    @Override
    public List<State> all() {
        return List.copyOf(snapshot.get().states().values());
    }

    @Override
    public Optional<State> recognise(String codeOrName, LocalDate day) {
        return snapshot.get().recognise(codeOrName, day);
    }

    @Override
    public List<Region> regionsOf(StateCode code) {
        return snapshot.get().regions().getOrDefault(code, List.of());
    }

    @Override
    public List<Term> termsOf(StateCode code) {
        return snapshot.get().terms().getOrDefault(code, List.of());
    }
}
