package org.hexapla.newsroom;

import java.util.Optional;
import java.util.regex.Pattern;

/// A circle of readers, by a short readable code (`missions`).
public record CircleCode(String value) implements Comparable<CircleCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public CircleCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a circle: " + value);
        }
    }

    /// The code as it came from outside, or nothing if it cannot be one.
    public static Optional<CircleCode> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new CircleCode(written)) : Optional.empty();
    }

    @Override
    public int compareTo(CircleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
