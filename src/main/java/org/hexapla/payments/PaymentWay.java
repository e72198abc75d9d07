package org.hexapla.payments;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How somebody pays.
public enum PaymentWay {
    /// On the page of a provider.
    CARD,
    /// By transfer, after a bill.
    INVOICE,
    /// To a person, when they come.
    AT_THE_DOOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "payments.way." + code();
    }

    public static Optional<PaymentWay> parse(String code) {
        return Stream.of(values()).filter(way -> way.code().equals(code)).findFirst();
    }
}
