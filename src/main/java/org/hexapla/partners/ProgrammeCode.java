package org.hexapla.partners;

import java.util.Optional;
import java.util.regex.Pattern;

/// A programme that partners take part in, by a short readable code: `academic-impact`.
public record ProgrammeCode(String value) implements Comparable<ProgrammeCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    public ProgrammeCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a programme: " + value);
        }
    }

    /// The code as it came from outside, or nothing if it cannot be one.
    public static Optional<ProgrammeCode> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new ProgrammeCode(written)) : Optional.empty();
    }

    @Override
    public int compareTo(ProgrammeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
