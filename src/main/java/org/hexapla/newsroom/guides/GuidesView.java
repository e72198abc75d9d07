package org.hexapla.newsroom.guides;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.ItemId;
import org.jspecify.annotations.Nullable;

/// The guides that a reader may read, and how many there are in each language.
///
/// @param chosen the language in which all that are shown can be read; null where nobody has chosen
public record GuidesView(
        List<Line> lines, List<Count> counts, @Nullable Language chosen, boolean isEditable) {

    /// @param owner empty where nobody has taken it
    /// @param reviewed null where nobody has looked at it since it was published
    /// @param isDue whether somebody should look at it again
    public record Line(
            ItemId id,
            LocalizedText title,
            LocalizedText lead,
            List<Language> languages,
            String theme,
            String owner,
            @Nullable LocalDate reviewed,
            boolean isDue) {}

    public record Count(Language language, int guides) {}
}
