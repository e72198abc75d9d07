package org.hexapla.newsroom.planning;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody is asked to do for a plan.
public enum Skill {
    WRITER,
    TRANSLATOR,
    PHOTOGRAPHER,
    VIDEO,
    EDITOR;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "planning.skill." + code();
    }

    static Optional<Skill> parse(String code) {
        return Stream.of(values()).filter(skill -> skill.code().equals(code)).findFirst();
    }
}
