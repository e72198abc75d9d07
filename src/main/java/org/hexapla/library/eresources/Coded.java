package org.hexapla.library.eresources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One of a few values, which files, forms and tables write as a word in small letters.
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <T extends Enum<T> & Coded> Optional<T> parse(Class<T> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.code().equals(code.strip()))
                .findFirst();
    }
}
