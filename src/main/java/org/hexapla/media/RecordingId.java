package org.hexapla.media;

import java.util.Optional;
import org.hexapla.kernel.ItemRef;

/// A film or a sound recording, by its number.
public record RecordingId(long value) {

    public static final String KIND = "media.recording";

    /// The number as it came from outside, or nothing if it cannot be one.
    public static Optional<RecordingId> parse(String written) {
        var number = written.strip();
        return number.matches("[1-9]\\d{0,17}")
                ? Optional.of(new RecordingId(Long.parseLong(number)))
                : Optional.empty();
    }

    public ItemRef item() {
        return new ItemRef(KIND, toString());
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
