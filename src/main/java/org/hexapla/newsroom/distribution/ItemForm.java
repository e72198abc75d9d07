package org.hexapla.newsroom.distribution;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A form in which the programs of newsrooms take an item.
public enum ItemForm {
    NINJS("application/json"),
    TEXT("text/plain");

    private final String type;

    ItemForm(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ItemForm> parse(String code) {
        return Stream.of(values()).filter(form -> form.code().equals(code)).findFirst();
    }
}
