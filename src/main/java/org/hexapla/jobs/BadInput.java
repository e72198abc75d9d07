package org.hexapla.jobs;

import java.util.List;

/// One thing that an importer could not take, said so that a person can mend it.
///
/// @param file the file's name
/// @param line from 1; 0 where the whole file is meant
/// @param column the column's name, or its number from 1; empty where the whole line is meant
/// @param key the message that says what is wrong
/// @param arguments for the message, the offending input among them
public record BadInput(String file, long line, String column, String key, List<Object> arguments) {

    public static BadInput at(String file, long line, String column, String key, Object... arguments) {
        return new BadInput(file, line, column, key, List.of(arguments));
    }

    /// The whole file cannot be taken.
    public static BadInput file(String file, String key, Object... arguments) {
        return new BadInput(file, 0, "", key, List.of(arguments));
    }
}
