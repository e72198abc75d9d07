package org.hexapla.newsroom;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.LocalizedText;

/// What else the newsroom has of an item, for those who work on it: a plan that it answers, a meeting that it
/// covers. A bean of whoever keeps such things.
public interface WorkAround {

    List<Line> of(ItemId item);

    /// @param key of the word for what it is
    /// @param path where it opens, after the language
    /// @param asked who is to do what for it
    record Line(String key, LocalizedText title, LocalDate day, String path, List<Asked> asked) {

        public Line {
            asked = List.copyOf(asked);
        }
    }

    /// @param name of the person
    /// @param skill the key of the word for what they do
    /// @param language the tag; empty where none is meant
    record Asked(String name, String skill, String language) {}
}
