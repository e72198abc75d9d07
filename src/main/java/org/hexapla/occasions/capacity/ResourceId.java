package org.hexapla.occasions.capacity;

/// Something of which there is only so much: the places of one occasion, or the time of one guide, room or
/// interpreter.
public record ResourceId(long value) implements Comparable<ResourceId> {

    @Override
    public int compareTo(ResourceId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
