package org.hexapla.forms;

import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Questions that belong together, under a heading.
///
/// @param condition of those to whom the whole section is put; null where it is put to all
public record Section(
        String key,
        LocalizedText title,
        LocalizedText introduction,
        List<Question> questions,
        @Nullable Condition condition) {

    public Section {
        if (!Question.isKey(key)) {
            throw new IllegalArgumentException("not the key of a section: " + key);
        }
        questions = List.copyOf(questions);
    }
}
