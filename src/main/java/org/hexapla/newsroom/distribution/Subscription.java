package org.hexapla.newsroom.distribution;

import java.time.Instant;
import java.util.Set;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.story.Choice;

/// What a media organisation follows.
///
/// @param theme a word; empty for any
/// @param type the code of a kind; empty for any
/// @param isByMail whether its contact is told by mail of what is new; else its program comes for it
public record Subscription(long id, long organisation, Wish wish, boolean isByMail, Instant since) {

    /// @param form in which items are taken
    public record Wish(String theme, String type, Language language, ItemForm form) {

        Choice choice() {
            return new Choice(
                    Set.of(),
                    theme.isEmpty() ? Set.of() : Set.of(theme),
                    type.isEmpty() ? Set.of() : Set.of(type),
                    Set.of());
        }
    }
}
