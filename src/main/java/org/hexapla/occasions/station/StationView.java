package org.hexapla.occasions.station;

import java.time.DayOfWeek;
import java.util.List;
import org.hexapla.calendar.Zone;

/// A station as its staff change it.
///
/// @param zones that are offered; any other can be written
public record StationView(Station station, List<Zone> zones) {

    public boolean isNew() {
        return station.version() == 0;
    }

    public String opens(DayOfWeek day) {
        var span = station.opening(day);
        return span == null ? "" : span.opens().toString();
    }

    public String closes(DayOfWeek day) {
        var span = station.opening(day);
        return span == null ? "" : span.closes().toString();
    }
}
