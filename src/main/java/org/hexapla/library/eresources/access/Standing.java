package org.hexapla.library.eresources.access;

import org.hexapla.library.eresources.AccountGroup;
import org.hexapla.library.eresources.Station;
import org.jspecify.annotations.Nullable;

/// As whom somebody asks.
///
/// @param key of the person; of a visitor of the reading room made up anew each time
/// @param station null in the reading room
record Standing(String key, AccountGroup group, @Nullable Station station) {

    String stationCode() {
        return station == null ? "" : station.code();
    }

    /// The key by which different people are counted; visitors of the reading room are not.
    String counted() {
        return group == AccountGroup.WALK_IN ? "" : key;
    }
}
