package org.hexapla.partners;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a partner is.
public enum PartnerKind {
    ORGANISATION,
    PERSON;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PartnerKind> parse(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
