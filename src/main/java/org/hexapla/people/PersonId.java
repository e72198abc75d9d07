package org.hexapla.people;

import java.util.UUID;

/// A person who has, or had, an account.
public record PersonId(UUID value) {

    public static PersonId parse(String written) {
        return new PersonId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
