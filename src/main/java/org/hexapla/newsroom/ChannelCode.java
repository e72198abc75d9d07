package org.hexapla.newsroom;

import java.util.Optional;
import java.util.regex.Pattern;

/// A place where items are read, by a short readable code (`chronicle`).
public record ChannelCode(String value) implements Comparable<ChannelCode> {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public ChannelCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a channel: " + value);
        }
    }

    /// The code as it came from outside, or nothing if it cannot be one.
    public static Optional<ChannelCode> parse(String written) {
        return FORM.matcher(written).matches() ? Optional.of(new ChannelCode(written)) : Optional.empty();
    }

    @Override
    public int compareTo(ChannelCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
