package org.hexapla.library;

/// A record of the library: a document, a speech or a vote. Never given to another record, even after a removal.
public record RecordId(long value) {

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
