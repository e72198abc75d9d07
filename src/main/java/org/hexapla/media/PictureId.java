package org.hexapla.media;

import java.util.Optional;
import org.hexapla.kernel.ItemRef;

/// A picture of the house, by its number.
public record PictureId(long value) {

    public static final String KIND = "media.picture";

    /// The number as it came from outside, or nothing if it cannot be one.
    public static Optional<PictureId> parse(String written) {
        var number = written.strip();
        return number.matches("[1-9]\\d{0,17}") ? Optional.of(new PictureId(Long.parseLong(number))) : Optional.empty();
    }

    public ItemRef item() {
        return new ItemRef(KIND, toString());
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
