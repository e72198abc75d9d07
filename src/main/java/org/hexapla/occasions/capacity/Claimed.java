package org.hexapla.occasions.capacity;

import java.time.Instant;

/// What became of wanting to take something.
public sealed interface Claimed {

    /// All of it is theirs until a moment, by which it is confirmed or given back.
    record Held(ClaimId claim, Instant until) implements Claimed {}

    /// Nothing was taken: fewer places are left than were wanted.
    ///
    /// @param left how many there are, 0 also where more have a place than there are
    record Full(ResourceId resource, int left) implements Claimed {}

    /// Nothing was taken: it is somebody else's at that time.
    ///
    /// @param from when that begins; the first, where several are in the way
    record Busy(ResourceId resource, Instant from, Instant until) implements Claimed {}
}
