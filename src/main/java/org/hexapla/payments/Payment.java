package org.hexapla.payments;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Money;
import org.jspecify.annotations.Nullable;

/// How it stands with a payment.
///
/// @param number by which people speak of it, on bills
/// @param page where it is paid; nothing where that is not on a page
/// @param settled when it was paid; null where it was not
/// @param returned how much of it was given back, or is about to be
public record Payment(
        PaymentId id,
        long number,
        ItemRef what,
        Money amount,
        PaymentWay way,
        State state,
        Optional<String> page,
        Instant begun,
        @Nullable Instant settled,
        Money returned) {

    public enum State {
        OPEN,
        SETTLED,
        /// Refused, given up, or its time was over.
        FAILED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "payments.state." + code();
        }
    }

    /// What of it was not given back.
    public Money kept() {
        return new Money(amount.amount().subtract(returned.amount()), amount.currency());
    }

    public boolean isSettled() {
        return state == State.SETTLED;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
