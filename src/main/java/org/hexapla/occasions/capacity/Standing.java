package org.hexapla.occasions.capacity;

/// How it stands with places.
///
/// @param capacity how many there are
/// @param taken how many are held or confirmed; more than the capacity where that became smaller afterwards
/// @param waiting how many people wait in the line
public record Standing(int capacity, int taken, int waiting) {

    public int left() {
        return Math.max(0, capacity - taken);
    }

    /// How many have a place beyond what there is now. Nobody lost theirs.
    public int over() {
        return Math.max(0, taken - capacity);
    }
}
