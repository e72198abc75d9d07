package org.hexapla.newsroom.review;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.Language;

/// A suggestion, change by change.
public record SuggestionView(
        String item, Language language, long id, Instant at, String by, boolean isDecided, List<Part> parts) {

    /// @param isOvertaken whether what it would change is not there any more
    public record Part(TrackedText.Paragraph text, boolean isOvertaken) {}
}
