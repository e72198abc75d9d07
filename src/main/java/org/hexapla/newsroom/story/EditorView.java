package org.hexapla.newsroom.story;

import java.util.List;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// The form in which one language of an item is written, with the text it is translated from beside it.
///
/// @param id empty for a new item
/// @param revision the number of the text that the writer sees, 0 for none
/// @param types to choose from, for a new item
/// @param beside what is read beside while this is written; null for the first language
/// @param isPublished whether readers see a text of this language
public record EditorView(
        String id,
        Language language,
        int revision,
        String title,
        String lead,
        List<Block> blocks,
        boolean isByMachine,
        List<ItemType> types,
        String type,
        @Nullable Beside beside,
        boolean isPublished) {

    public boolean isNew() {
        return id.isEmpty();
    }

    /// @param revision its number among the texts saved in its language
    /// @param before the text that this language was made from, where it was another one
    public record Beside(Language language, int revision, Copy copy, List<Passage> before) {}

    /// A paragraph that was otherwise when the translation was made.
    ///
    /// @param before empty where there was none
    /// @param now empty where there is none any more
    public record Passage(String before, String now) {}
}
