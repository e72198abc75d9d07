package org.hexapla.occasions.headcount;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// As what somebody comes.
public enum Audience {
    STUDENT,
    EDUCATOR,
    CIVIL_SOCIETY,
    DELEGATE,
    STAFF,
    PRESS,
    LIBRARIAN,
    PUBLIC;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "events.audience." + code();
    }

    public static Optional<Audience> parse(String code) {
        return Stream.of(values()).filter(known -> known.code().equals(code)).findFirst();
    }
}
