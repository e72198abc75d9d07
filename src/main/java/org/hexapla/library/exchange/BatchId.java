package org.hexapla.library.exchange;

import java.util.Optional;
import java.util.UUID;

/// The name of a batch in addresses.
public record BatchId(UUID value) {

    public static Optional<BatchId> parse(String written) {
        try {
            return Optional.of(new BatchId(UUID.fromString(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
