package org.hexapla.media.broadcast;

import java.util.Optional;
import org.hexapla.kernel.ItemRef;

/// A broadcast package, by its number.
public record PackageId(long value) {

    static final String KIND = "media.package";

    static Optional<PackageId> parse(String written) {
        return written.matches("[1-9]\\d{0,17}")
                ? Optional.of(new PackageId(Long.parseLong(written)))
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
