package org.hexapla.authorities.states;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States.Region;
import org.hexapla.authorities.States.State;
import org.hexapla.authorities.States.Term;
import org.jspecify.annotations.Nullable;

/// Everything known of states at one time.
record StateSnapshot(
        TreeMap<StateCode, State> states,
        NameIndex names,
        Map<StateCode, List<Region>> regions,
        Map<StateCode, List<Term>> terms) {

    static StateSnapshot of(
            List<State> all,
            List<Spelled> spellings,
            List<Spelled> further,
            Map<StateCode, List<Region>> regions,
            Map<StateCode, List<Term>> terms) {
        var states = new TreeMap<StateCode, State>();
        var names = new NameIndex();
        for (var state : all) {
            states.put(state.code(), state);
            names.add(state.code().value(), state, null, null);
            for (var name : state.names()) {
                name.name().texts().values().forEach(text -> names.add(text, state, name.from(), name.until()));
            }
        }
        for (var spelled : spellings) {
            var state = states.get(spelled.state());
            if (state != null) {
                names.add(spelled.name(), state, spelled.from(), spelled.until());
            }
        }
        for (var spelled : further) {
            var state = states.get(spelled.state());
            if (state != null) {
                names.addFurther(spelled.name(), state);
            }
        }
        return new StateSnapshot(states, names, regions, terms);
    }

    Optional<State> recognise(String codeOrName, LocalDate day) {
        return names.find(codeOrName, day);
    }

    /// A code or another spelling of a state's name.
    record Spelled(
            StateCode state,
            String name,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}
}
