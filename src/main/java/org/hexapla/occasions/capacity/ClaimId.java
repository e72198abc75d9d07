package org.hexapla.occasions.capacity;

/// What somebody took of the ledger, in one go.
public record ClaimId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
