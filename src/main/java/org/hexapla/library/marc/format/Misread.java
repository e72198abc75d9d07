package org.hexapla.library.marc.format;

import java.util.List;

/// Something in a file that cannot be read as a part of a record, said so that a person can mend it.
///
/// @param record the record it is in, from 1; 0 where the whole file is meant
/// @param line from 1; 0 where the form has no lines
/// @param place the tag, the column of a table, or empty where the whole record is meant
/// @param key the message that says what is wrong
public record Misread(long record, long line, String place, String key, List<Object> arguments) {

    public Misread {
        arguments = List.copyOf(arguments);
    }

    static Misread file(long line, String key, Object... arguments) {
        return new Misread(0, line, "", key, List.of(arguments));
    }
}
