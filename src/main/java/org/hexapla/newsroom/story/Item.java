package org.hexapla.newsroom.story;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.ItemId;
import org.jspecify.annotations.Nullable;

/// One thing told, with its texts in all languages.
///
/// @param version of what it is whatever the language, from 1
/// @param source the language it was written in first
/// @param drafts the last text saved in each language
/// @param editions what readers see in each
public record Item(
        ItemId id,
        int version,
        String type,
        Language source,
        Details details,
        Map<Language, Draft> drafts,
        Map<Language, Edition> editions) {

    public Item {
        drafts = Map.copyOf(drafts);
        editions = Map.copyOf(editions);
    }

    /// A text that is being written.
    ///
    /// @param revision its number among the texts saved in its language, from 1
    /// @param madeFrom the revision of the source that its writer had beside; null for the source itself
    public record Draft(int revision, @Nullable Integer madeFrom, Copy copy, Instant at) {}

    /// A text that was published.
    ///
    /// @param notice what was corrected, or why it was withdrawn; empty where nothing was
    /// @param withdrawn null while it can be read
    public record Edition(
            int revision,
            Copy copy,
            Instant first,
            Instant at,
            String notice,
            @Nullable Instant withdrawn) {

        boolean isReadable() {
            return withdrawn == null;
        }
    }

    /// The text last saved in a language.
    public Optional<Draft> draft(Language language) {
        return Optional.ofNullable(drafts.get(language));
    }

    /// What can be read in a language.
    public Optional<Edition> readable(Language language) {
        return Optional.ofNullable(editions.get(language)).filter(Edition::isReadable);
    }

    /// Its titles as readers know them; as its writers do, where nothing is published.
    public LocalizedText title() {
        var titles = LocalizedText.none();
        for (var edition : editions.entrySet()) {
            if (edition.getValue().isReadable()) {
                titles = titles.with(edition.getKey(), edition.getValue().copy().title());
            }
        }
        if (!titles.isEmpty()) {
            return titles;
        }
        for (var draft : drafts.entrySet()) {
            titles = titles.with(draft.getKey(), draft.getValue().copy().title());
        }
        return titles;
    }

    /// Whether anything of it can be read in any language.
    public boolean isPublished() {
        return editions.values().stream().anyMatch(Edition::isReadable);
    }
}
