package org.hexapla.jobs;

import java.util.UUID;

/// A piece of long work.
public record JobId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
