package org.hexapla.occasions.capacity;

import java.util.Locale;

/// Why something was given back.
public enum Reason {
    /// Whoever had it no longer wants it.
    CANCELLED,
    /// It was not confirmed in time.
    EXPIRED,
    /// They took something else in its stead.
    CHANGED,
    /// What it was for is not held.
    CLOSED,
    /// An offer to somebody in the line was not taken, or was turned down.
    DECLINED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
