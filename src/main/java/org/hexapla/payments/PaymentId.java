package org.hexapla.payments;

import java.util.Optional;
import java.util.UUID;

/// One attempt to pay for something; also the key by which a provider knows that it was asked the same before.
public record PaymentId(UUID value) {

    public static Optional<PaymentId> parse(String written) {
        try {
            return Optional.of(new PaymentId(UUID.fromString(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
