package org.hexapla.figures;

import java.util.List;
import java.util.Optional;

/// All initiatives of the house.
public interface Initiatives {

    /// The department whose staff look after them.
    String DEPARTMENT = "programme";

    Optional<Initiative> find(String code);

    /// By their codes.
    List<Initiative> all();

    /// Keeps an initiative, a new one or in the place of the one with its code; with its trail.
    ///
    /// @throws org.hexapla.people.NotAllowed if the acting person is not staff of the programme
    Saved save(Initiative initiative);

    /// What saving came to.
    enum Saved {
        ADDED,
        CHANGED,
        UNCHANGED
    }
}
