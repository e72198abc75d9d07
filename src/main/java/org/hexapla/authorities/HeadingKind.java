package org.hexapla.authorities;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a heading names. The tags are those of MARC 21 for authorities, with the two that the libraries of the United
/// Nations add: 190 for a body's session, 191 for an item of an agenda.
public enum HeadingKind {
    PERSON("100"),
    CORPORATE("110"),
    MEETING("111"),
    TITLE("130"),
    SERIES("140"),
    TOPIC("150"),
    PLACE("151"),
    SESSION("190"),
    AGENDA_ITEM("191");

    private final String tag;

    HeadingKind(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<HeadingKind> ofTag(String tag) {
        return Stream.of(values()).filter(kind -> kind.tag.equals(tag)).findFirst();
    }

    public static Optional<HeadingKind> parse(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
