package org.hexapla.authorities;

import java.util.Optional;
import java.util.regex.Pattern;

/// A person of whose name there is an entry: a short readable code (`jane-goodall`), never used again for another.
///
/// Not the same as [org.hexapla.people.PersonId], by which somebody with an account is known.
public record PersonNameId(String value) implements Comparable<PersonNameId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public PersonNameId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a person: " + value);
        }
    }

    /// The code as it came from outside, or nothing if it cannot be one.
    public static Optional<PersonNameId> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new PersonNameId(written)) : Optional.empty();
    }

    @Override
    public int compareTo(PersonNameId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
