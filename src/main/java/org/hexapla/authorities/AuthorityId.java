package org.hexapla.authorities;

import java.util.Optional;

/// The number of a heading in the authority file. Records keep it and never the words, so that a heading is changed
/// in one place. Never given to another heading, even after a merge.
public record AuthorityId(long value) implements Comparable<AuthorityId> {

    public AuthorityId {
        if (value <= 0) {
            throw new IllegalArgumentException("not the number of a heading: " + value);
        }
    }

    /// The number as it came from outside (`$0` of a field), or nothing if it cannot be one.
    public static Optional<AuthorityId> parse(String written) {
        return written.matches("[1-9]\\d{0,17}")
                ? Optional.of(new AuthorityId(Long.parseLong(written)))
                : Optional.empty();
    }

    /// How the search index names it among the concepts that items are indexed under: `heading:12`.
    public String concept() {
        return "heading:" + value;
    }

    @Override
    public int compareTo(AuthorityId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
