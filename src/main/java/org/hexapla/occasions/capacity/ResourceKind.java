package org.hexapla.occasions.capacity;

import java.util.Locale;

/// What a resource is. Places are counted; everything else has a calendar, and whoever takes it has the whole of
/// it for a span of time.
public enum ResourceKind {
    PLACES,
    GUIDE,
    ROOM,
    INTERPRETER;

    public boolean isCounted() {
        return this == PLACES;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ResourceKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
