package org.hexapla.occasions.capacity;

/// What became of wanting to keep for good what was held.
public enum Confirmed {
    /// It is theirs, now or since earlier.
    KEPT,
    /// Its time was over and somebody else has it, or it was given back.
    GONE
}
