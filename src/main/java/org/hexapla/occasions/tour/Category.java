package org.hexapla.occasions.tour;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Who a visitor is, as far as the price and the statistics want to know.
public enum Category {
    ADULT,
    STUDENT,
    CHILD,
    SENIOR,
    STAFF;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "visits.category." + code();
    }

    public static Optional<Category> parse(String code) {
        return Stream.of(values())
                .filter(category -> category.code().equals(code))
                .findFirst();
    }
}
