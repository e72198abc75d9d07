package org.hexapla.occasions.station;

import java.util.Map;
import java.util.Set;
import org.hexapla.jobs.Jobs;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes what is said of stations, closes and reopens them, and has groups be smaller for a time. What
/// follows of it for the times of tours is done in the background, and again where it was interrupted.
@Component
@Transactional
public class ChangingStations {

    /// The long work that brings the times of a station in step with what was changed; its parameter is the station.
    public static final String WORK = "occasions.stations";

    private static final String DEPARTMENT = "occasions";

    /// What follows `/visits` in addresses already.
    private static final Set<String> RESERVED = Set.of("slots", "bookings", "groups", "online", "new");

    private static final int LONGEST_YEARS = 3;
    private static final int MOST = 10_000;

    private final Stations stations;
    private final Jobs jobs;
    private final People people;
    private final Audit audit;

    ChangingStations(Stations stations, Jobs jobs, People people, Audit audit) {
        this.stations = stations;
        this.jobs = jobs;
        this.people = people;
        this.audit = audit;
    }

    void add(Station station) {
        people.requireStaff(DEPARTMENT);
        if (!station.code().matches("[a-z][a-z-]{1,39}")
                || RESERVED.contains(station.code())
                || station.name().isEmpty()) {
            throw StationRefused.incomplete();
        }
        if (!stations.add(station)) {
            throw StationRefused.taken();
        }
        note(station.code(), "created", "{\"zone\": \"%s\"}".formatted(station.zone()));
    }

    void change(Station station) {
        people.requireStaff(DEPARTMENT);
        if (station.name().isEmpty()) {
            throw StationRefused.incomplete();
        }
        if (!stations.change(station)) {
            throw StationRefused.changed();
        }
        note(station.code(), "changed", "{\"zone\": \"%s\"}".formatted(station.zone()));
    }

    /// Nobody books these days from now on; what stands in them is called off, and everybody who booked is told.
    public long close(String station, Station.Closure closure) {
        people.requireStaff(DEPARTMENT);
        requireDays(closure.first(), closure.last());
        var id = stations.close(require(station), closure);
        note(station, "closed", "{\"first\": \"%s\", \"last\": \"%s\"}".formatted(closure.first(), closure.last()));
        bringInStep(station);
        return id;
    }

    /// Ends a closure; whoever calls has had the times that were called off for it be on again, in the same
    /// transaction.
    ///
    /// @return whether it was closed until now
    public boolean reopen(String station, long closure, Runnable on) {
        people.requireStaff(DEPARTMENT);
        if (!stations.lock(station, closure)) {
            return false;
        }
        on.run();
        stations.reopen(station, closure);
        note(station, "reopened", "{\"closure\": %d}".formatted(closure));
        bringInStep(station);
        return true;
    }

    /// Whoever has a place keeps it.
    public long limit(String station, Station.Limit limit) {
        people.requireStaff(DEPARTMENT);
        requireDays(limit.first(), limit.last());
        if (limit.most() < 0 || limit.most() > MOST) {
            throw StationRefused.incomplete();
        }
        var id = stations.limit(require(station), limit);
        note(
                station,
                "limited",
                "{\"first\": \"%s\", \"last\": \"%s\", \"most\": %d}"
                        .formatted(limit.first(), limit.last(), limit.most()));
        bringInStep(station);
        return id;
    }

    public void unlimit(String station, long limit) {
        people.requireStaff(DEPARTMENT);
        if (stations.unlimit(station, limit)) {
            note(station, "unlimited", "{\"limit\": %d}".formatted(limit));
            bringInStep(station);
        }
    }

    /// Something else was changed on which the size of groups depends.
    public void bringInStep(String station) {
        jobs.start(WORK, Map.of("station", station));
    }

    private static void requireDays(java.time.LocalDate first, java.time.LocalDate last) {
        if (last.isBefore(first) || first.plusYears(LONGEST_YEARS).isBefore(last)) {
            throw StationRefused.days();
        }
    }

    private String require(String code) {
        return stations.find(code).map(Station::code).orElseThrow(() -> StationRefused.notFound(code));
    }

    private void note(String station, String action, String after) {
        audit.record(new ItemRef("occasions.station", station), action, "", after);
    }
}
