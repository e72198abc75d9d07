package org.hexapla.library.votes;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;

/// Recognises voters for the length of one import, each only once a day.
final class Voters {

    private final States states;
    private final Map<String, Optional<StateCode>> known = new HashMap<>();

    Voters(States states) {
        this.states = states;
    }

    /// The state that a code means, or where there is no code the name. `NA` is Namibia.
    Optional<StateCode> of(String code, String name, LocalDate day) {
        return known.computeIfAbsent(code + '\t' + name + '\t' + day, _ -> {
            var byCode = code.isEmpty() ? Optional.<States.State>empty() : states.recognise(code, day);
            return byCode.or(() -> states.recognise(name, day)).map(States.State::code);
        });
    }
}
