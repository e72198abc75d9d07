package org.hexapla.authorities;

/// A state that is or was: its ISO 3166-1 alpha-3 code (`NAM`), or where it never had one a code of our own in
/// small letters (`zanzibar`).
public record StateCode(String value) implements Comparable<StateCode> {

    public StateCode {
        if (!value.matches("[A-Z]{3}|[a-z][a-z-]{2,40}")) {
            throw new IllegalArgumentException("not the code of a state: " + value);
        }
    }

    @Override
    public int compareTo(StateCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
