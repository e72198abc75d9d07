package org.hexapla.library.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// For whom a document was issued.
public enum Distribution {
    GENERAL,
    LIMITED,
    PARTICIPANTS,
    PROVISIONAL,
    /// Its files are for staff only; that it exists is no secret.
    RESTRICTED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "library.distribution." + code();
    }

    public static Optional<Distribution> parse(String code) {
        return Stream.of(values())
                .filter(distribution -> distribution.code().equals(code))
                .findFirst();
    }
}
