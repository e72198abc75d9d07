package org.hexapla.authorities;

import java.util.Optional;
import java.util.regex.Pattern;

/// A concept of a thesaurus: its identifier as its publisher gave it (`1001531`, `c_cc2b6392`, `020500`).
public record ConceptId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.-]{1,64}");

    public ConceptId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an identifier of a concept: " + value);
        }
    }

    /// The identifier as it came from outside, or nothing if it cannot be one.
    public static Optional<ConceptId> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new ConceptId(written)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
