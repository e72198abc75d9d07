package org.hexapla.translation.desk;

import java.util.List;

/// Something that a translator should look at once more before delivering.
///
/// @param field the field of the sentence
/// @param key the message that says what
public record Warning(String field, String key, List<Object> arguments) {

    static Warning of(Sentence sentence, String key, Object... arguments) {
        return new Warning(sentence.field(), key, List.of(arguments));
    }
}
