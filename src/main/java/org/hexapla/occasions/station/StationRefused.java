package org.hexapla.occasions.station;

import org.hexapla.kernel.Problem;

/// What was asked for of a station cannot be, and the message says why.
public final class StationRefused extends Problem {

    private static final long serialVersionUID = 1;

    private StationRefused(Category category, String key, Object... arguments) {
        super(category, key, arguments);
    }

    public static StationRefused notFound(String code) {
        return new StationRefused(Category.NOT_FOUND, "stations.problem.not-found", code);
    }

    public static StationRefused incomplete() {
        return new StationRefused(Category.MISTAKE, "stations.problem.incomplete");
    }

    static StationRefused hours() {
        return new StationRefused(Category.MISTAKE, "stations.problem.hours");
    }

    static StationRefused days() {
        return new StationRefused(Category.MISTAKE, "stations.problem.days");
    }

    static StationRefused changed() {
        return new StationRefused(Category.CONFLICT, "stations.problem.changed");
    }

    static StationRefused taken() {
        return new StationRefused(Category.CONFLICT, "stations.problem.taken");
    }
}
