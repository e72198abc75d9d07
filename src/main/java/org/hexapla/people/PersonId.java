package org.hexapla.people;

import java.util.UUID;

/// A person who has, or had, an account.
public record PersonId(UUID value) {

    /// The program itself, in what it does unasked: imports from the command line, the sample set, jobs.
    public static final PersonId PROGRAM = new PersonId(new UUID(0, 0));

    public static PersonId parse(String written) {
        return new PersonId(UUID.fromString(written));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
