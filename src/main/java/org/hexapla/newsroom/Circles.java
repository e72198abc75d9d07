package org.hexapla.newsroom;

import java.util.List;
import java.util.Optional;

/// The circles of readers, and who of them is asking.
public interface Circles {

    /// Whether the acting person reads what is told to a circle: its members of today, and whoever works in the
    /// newsroom. Nobody else, and no circle that is not there.
    boolean has(CircleCode circle);

    /// What ties the acting person to a circle: the alpha-3 code of a state, the name of an organisation, the word for
    /// a duty station. Nothing for whoever is no member of today, or a member for themselves.
    Optional<String> tie(CircleCode circle);

    Optional<Circle> find(CircleCode code);

    /// All, by code; for whoever sets up what is told to them.
    List<Circle> all();
}
