package org.hexapla.partners;

import java.util.Optional;
import org.hexapla.kernel.ItemRef;

/// The number of a partner in the register, never given to another.
public record PartnerId(long value) {

    public PartnerId {
        if (value <= 0) {
            throw new IllegalArgumentException("not the number of a partner: " + value);
        }
    }

    /// The number as it came from outside, or nothing if it cannot be one.
    public static Optional<PartnerId> parse(String written) {
        return written.matches("[1-9]\\d{0,17}")
                ? Optional.of(new PartnerId(Long.parseLong(written)))
                : Optional.empty();
    }

    public ItemRef item() {
        return new ItemRef("partners.partner", toString());
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
