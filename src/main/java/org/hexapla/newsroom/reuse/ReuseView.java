package org.hexapla.newsroom.reuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.Channel;
import org.jspecify.annotations.Nullable;

/// Where an item comes from, who has taken it over, and the form by which another channel does.
///
/// @param languages those in which it can be taken over
public record ReuseView(
        String id,
        LocalizedText title,
        Optional<Other> origin,
        List<Other> copies,
        List<Channel> channels,
        List<Language> languages) {

    /// @param changed when the original last said something else; null where it did not since somebody looked
    public record Other(
            String id,
            LocalizedText title,
            Language language,
            @Nullable Instant changed) {}
}
