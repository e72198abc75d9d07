package org.hexapla.library.states;

import java.util.List;
import org.hexapla.authorities.StateCode;

/// All states in the reader's order of names.
public record StatesView(List<Listed> members, List<Listed> observers, List<Listed> former) {

    /// @param name its present, or last, name
    public record Listed(StateCode code, String name) {}
}
