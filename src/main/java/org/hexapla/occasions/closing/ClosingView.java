package org.hexapla.occasions.closing;

import java.util.List;
import org.hexapla.occasions.station.Station;

/// When a station is closed and when its groups are smaller, and what came of it.
public record ClosingView(Station station, List<OfClosure> closures, List<OfLimit> limits) {

    /// @param calledOff how many times were called off for it
    /// @param waiting how many are still to be called off
    public record OfClosure(Station.Closure closure, int calledOff, int waiting) {}

    /// @param times that are still to come
    /// @param sold places in them
    /// @param over how many of these are more than there are now: nobody lost theirs
    public record OfLimit(Station.Limit limit, int times, int sold, int over) {}
}
