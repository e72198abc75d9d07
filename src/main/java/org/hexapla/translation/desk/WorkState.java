package org.hexapla.translation.desk;

import java.util.Locale;
import java.util.Optional;

/// How far a piece of work has come.
public enum WorkState {
    /// Nobody has taken it.
    OPEN,
    TAKEN,
    DELIVERED,
    /// A second person has read it.
    CHECKED,
    /// The language was published without the desk.
    SETTLED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "translating.state." + code();
    }

    /// Whether somebody has still to translate.
    public boolean isWaiting() {
        return switch (this) {
            case OPEN, TAKEN -> true;
            case DELIVERED, CHECKED, SETTLED -> false;
        };
    }

    static Optional<WorkState> parse(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
