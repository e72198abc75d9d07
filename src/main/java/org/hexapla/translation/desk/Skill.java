package org.hexapla.translation.desk;

import java.util.Locale;
import java.util.Optional;
import org.hexapla.translation.Output;

/// What somebody of the desk can do.
public enum Skill {
    TRANSLATE,
    REVISE,
    SUBTITLE,
    VOICE,
    LAYOUT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "translating.skill." + code();
    }

    static Skill neededFor(Output output) {
        return switch (output) {
            case TEXT -> TRANSLATE;
            case SUBTITLES -> SUBTITLE;
            case VOICE -> VOICE;
            case LAYOUT -> LAYOUT;
        };
    }

    static Optional<Skill> parse(String code) {
        for (var skill : values()) {
            if (skill.code().equals(code)) {
                return Optional.of(skill);
            }
        }
        return Optional.empty();
    }
}
