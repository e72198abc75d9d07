package org.hexapla.newsroom.circles;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody in a circle.
///
/// @param mail the address of their account, in small letters; the account may still be to come
/// @param tie what ties them to it, in the circle's kind; empty where nothing does
/// @param since the first day
/// @param until the last day; null for as long as nobody ends it
public record Member(
        String mail, String tie, LocalDate since, @Nullable LocalDate until) {

    /// Whether the day is among those on which they are in it.
    boolean isOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }
}
