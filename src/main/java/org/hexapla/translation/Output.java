package org.hexapla.translation;

import java.util.Locale;
import java.util.Optional;

/// What a translation is made for; each asks for a skill of its own.
public enum Output {
    /// Words to be read.
    TEXT,
    /// Words under a moving picture.
    SUBTITLES,
    /// Words to be spoken.
    VOICE,
    /// Words that stand in a drawn page.
    LAYOUT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "translating.output." + code();
    }

    public static Optional<Output> parse(String code) {
        for (var output : values()) {
            if (output.code().equals(code)) {
                return Optional.of(output);
            }
        }
        return Optional.empty();
    }
}
