package org.hexapla.occasions.seating;

import org.jspecify.annotations.Nullable;

/// Somebody with a place at the event.
///
/// @param registration its number
/// @param rank the code of a rank; empty where none was given
/// @param seat where they sit; null while nowhere
public record Guest(
        long registration,
        String name,
        String organisation,
        String rank,
        @Nullable Seat seat) {}
