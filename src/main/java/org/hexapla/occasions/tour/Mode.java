package org.hexapla.occasions.tour;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where a visitor is while they see it.
public enum Mode {
    IN_PERSON,
    ONLINE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "visits.mode." + code();
    }

    public static Optional<Mode> parse(String code) {
        return Stream.of(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
