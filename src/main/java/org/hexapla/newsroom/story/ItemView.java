package org.hexapla.newsroom.story;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.Channel;
import org.hexapla.translation.VersionState;
import org.jspecify.annotations.Nullable;

/// How an item stands in every language, for those who work on it.
///
/// @param code of its kind
public record ItemView(
        String id,
        int version,
        String code,
        LocalizedText title,
        LocalizedText type,
        Details details,
        List<Row> rows,
        List<Channel> channels) {

    /// One language.
    ///
    /// @param revision the number of the text last saved, 0 for none
    /// @param published null while readers see nothing
    /// @param isAhead whether a later text was saved than readers see
    public record Row(
            Language language,
            boolean isSource,
            VersionState state,
            String title,
            int words,
            int revision,
            @Nullable Instant published,
            boolean isAhead) {}

    static ItemView of(
            Item item,
            List<Language> languages,
            Map<Language, VersionState> states,
            List<Channel> channels,
            LocalizedText type) {
        var rows = languages.stream()
                .map(language -> row(item, language, states.getOrDefault(language, VersionState.MISSING)))
                .toList();
        return new ItemView(
                item.id().toString(),
                item.version(),
                item.type(),
                item.title(),
                type,
                item.details(),
                rows,
                List.copyOf(channels));
    }

    private static Row row(Item item, Language language, VersionState state) {
        var draft = item.draft(language);
        var edition = item.readable(language);
        return new Row(
                language,
                language.equals(item.source()),
                state,
                draft.map(text -> text.copy().title()).orElse(""),
                draft.map(text -> language.wordsIn(text.copy().words())).orElse(0),
                draft.map(Item.Draft::revision).orElse(0),
                edition.map(Item.Edition::first).orElse(null),
                edition.isPresent()
                        && draft.map(Item.Draft::revision).orElse(0)
                                > edition.get().revision());
    }
}
