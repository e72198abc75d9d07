package org.hexapla.library.marc;

import java.util.List;

/// What is wrong, or may be, with a record in MARC.
///
/// @param tag of the field, or empty where it is about the record
/// @param occurrence which field of that tag, from 1; 0 where it is about none there is (one that is missing)
/// @param code of the subfield, or a blank where it is about the field
/// @param messageKey of the words for it
/// @param arguments of the message
public record Finding(
        Severity severity, String tag, int occurrence, char code, String messageKey, List<Object> arguments) {

    /// About no subfield.
    public static final char FIELD = ' ';

    public enum Severity {
        /// Must be mended before the record is kept.
        ERROR,
        /// Should be looked at.
        WARNING
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    public static Finding error(String tag, int occurrence, char code, String messageKey, Object... arguments) {
        return new Finding(Severity.ERROR, tag, occurrence, code, messageKey, List.of(arguments));
    }

    public static Finding warning(String tag, int occurrence, char code, String messageKey, Object... arguments) {
        return new Finding(Severity.WARNING, tag, occurrence, code, messageKey, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
