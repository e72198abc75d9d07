package org.hexapla.occasions.capacity;

/// A group's turn in the line for places.
public record WaitingId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
