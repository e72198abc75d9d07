package org.hexapla.library.machines.oai;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A list that a harvester asked for: what it is of, and when it began. All its pages show the records that stood in it
/// then.
///
/// @param set empty for all records
/// @param from the earliest stamp wanted
/// @param before the stamp at which it ends; null where the harvester set no end
/// @param began when it was first asked for
/// @param total how many records it has
record Listing(
        OaiVerb verb,
        String prefix,
        String set,
        Instant from,
        @Nullable Instant before,
        Instant began,
        long total) {

    /// How long a page's token lives.
    static final Duration PATIENCE = Duration.ofHours(24);

    /// How long a list may be read at all: as long, the places that its records left are remembered.
    static final Duration LONGEST_LIST = Duration.ofDays(7);

    Listing counted(long size) {
        return new Listing(verb, prefix, set, from, before, began, size);
    }

    /// When the token of a page that is given out now stops to be one.
    Instant expiry(Instant now) {
        var patient = now.plus(PATIENCE);
        var whole = began.plus(LONGEST_LIST);
        return patient.isBefore(whole) ? patient : whole;
    }

    /// Where a page begins: after a record of a stamp.
    ///
    /// @param shown how many records the pages before had
    record Place(Instant stamp, long record, long shown) {}
}
