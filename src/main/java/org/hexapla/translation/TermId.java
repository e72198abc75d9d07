package org.hexapla.translation;

import java.util.Optional;
import java.util.regex.Pattern;

/// A concept of the term list, by a short readable code (`expo-2020`).
public record TermId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    public TermId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a term: " + value);
        }
    }

    /// The code as it came from outside, or nothing if it cannot be one.
    public static Optional<TermId> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new TermId(written)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
