package org.hexapla.library.analysis.suggesting;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a record says of a document, in the order in which an indexer looks at it.
public enum Field {
    SYMBOL("191", true),
    TITLE("245", false),
    DATE("269", false),
    TYPE("989", false),
    ORIGIN("191", true),
    AGENDA("991", true),
    DISTRIBUTION("091", false),
    ORIGINAL_LANGUAGE("041", false),
    LANGUAGES("041", false),
    JOB_NUMBER("029", true),
    RELATED("993", true),
    SUBJECT("650", true),
    STATE("610", true),
    PERSON("700", true),
    BODY("710", true);

    private final String tag;
    private final boolean isRepeated;

    Field(String tag, boolean isRepeated) {
        this.tag = tag;
        this.isRepeated = isRepeated;
    }

    /// The field of MARC that says it.
    public String tag() {
        return tag;
    }

    /// Whether a record may say several of it.
    public boolean isRepeated() {
        return isRepeated;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String messageKey() {
        return "analysis.field." + code();
    }

    public static Optional<Field> parse(String code) {
        return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
    }
}
