package org.hexapla.authorities;

import java.util.Collection;
import java.util.List;

/// Something else is known of these states now. Told in the transaction of the change.
public record StatesChanged(Collection<StateCode> states) {

    public StatesChanged {
        states = List.copyOf(states);
    }
}
