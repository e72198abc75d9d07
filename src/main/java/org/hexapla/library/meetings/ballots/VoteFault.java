package org.hexapla.library.meetings.ballots;

import java.util.List;

/// Why a vote cannot be accepted as it is.
///
/// @param field the form's field that it is about, or empty
/// @param key the message that says what is wrong
public record VoteFault(String field, String key, List<Object> arguments) {

    static VoteFault of(String field, String key, Object... arguments) {
        return new VoteFault(field, key, List.of(arguments));
    }
}
