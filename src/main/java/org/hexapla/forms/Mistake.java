package org.hexapla.forms;

import java.util.List;

/// What is wrong with an answer, to be said beside it in the reader's language.
///
/// @param question its key
/// @param key of the message
public record Mistake(String question, String key, List<Object> arguments) {

    public Mistake {
        arguments = List.copyOf(arguments);
    }

    static Mistake of(Question question, String key, Object... arguments) {
        return new Mistake(question.key(), "forms.mistake." + key, List.of(arguments));
    }
}
