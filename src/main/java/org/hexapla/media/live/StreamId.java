package org.hexapla.media.live;

import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.media.LiveStreams;

/// A live stream, by its number.
public record StreamId(long value) {

    static final String KIND = LiveStreams.KIND;

    static Optional<StreamId> parse(String written) {
        return written.matches("[1-9]\\d{0,17}")
                ? Optional.of(new StreamId(Long.parseLong(written)))
                : Optional.empty();
    }

    ItemRef item() {
        return new ItemRef(KIND, toString());
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
