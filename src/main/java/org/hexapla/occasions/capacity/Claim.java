package org.hexapla.occasions.capacity;

import java.time.Instant;

/// A part of what somebody wants to take.
public sealed interface Claim {

    ResourceId resource();

    /// So many of what is counted.
    record Places(ResourceId resource, int places) implements Claim {

        public Places {
            if (places < 1) {
                throw new IllegalArgumentException("nobody takes " + places + " places");
            }
        }
    }

    /// The whole of what has a calendar, from a moment to another, which is no longer part of it.
    record Span(ResourceId resource, Instant from, Instant until) implements Claim {

        public Span {
            if (!until.isAfter(from)) {
                throw new IllegalArgumentException("from %s until %s is no time".formatted(from, until));
            }
        }
    }
}
