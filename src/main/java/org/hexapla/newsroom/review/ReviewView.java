package org.hexapla.newsroom.review;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// The texts of one language of an item, how the one that is looked at differs from the one before, and what was said.
///
/// @param revision the one that is looked at
/// @param last the last one saved
/// @param blocks how many blocks the last text has
public record ReviewView(
        String item,
        Language language,
        String title,
        int revision,
        int last,
        int blocks,
        List<Line> lines,
        TrackedText changes,
        List<Said> comments,
        List<Suggested> suggestions) {

    /// A text that was saved.
    public record Line(int number, Instant at, String by) {}

    /// What somebody said, with the answers.
    ///
    /// @param block the place of the block that is meant, from 1; 0 for the whole text
    public record Said(
            long id,
            int revision,
            int block,
            Instant at,
            String by,
            String words,
            boolean isResolved,
            List<Said> answers) {}

    /// What somebody would write.
    public record Suggested(
            long id, Instant at, String by, @Nullable Instant decided) {}
}
