package org.hexapla.newsroom.distribution;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.Themes;
import org.hexapla.newsroom.story.Choice;
import org.hexapla.newsroom.story.ItemType;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.newsroom.story.OpenItems;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// Everything that can be followed by a feed: the whole newsroom, a channel, a kind, a theme, a concept.
@Component
class FeedTopics {

    private final OpenItems items;
    private final ItemTypes types;
    private final Thesaurus thesaurus;
    private final Themes themes;

    FeedTopics(OpenItems items, ItemTypes types, Thesaurus thesaurus, Themes themes) {
        this.items = items;
        this.types = types;
        this.thesaurus = thesaurus;
        this.themes = themes;
    }

    static FeedTopic everything() {
        return new FeedTopic("", "/channels", LocalizedText.none(), LocalizedText.none(), Choice.ALL);
    }

    Optional<FeedTopic> channel(String code) {
        return items.channel(code).map(FeedTopics::of);
    }

    List<FeedTopic> channels() {
        return items.channels().stream().map(FeedTopics::of).toList();
    }

    Optional<FeedTopic> type(String code) {
        return types.find(code).map(FeedTopics::of);
    }

    List<FeedTopic> types() {
        return types.all().stream().map(FeedTopics::of).toList();
    }

    /// A theme is a word that the house gives; one that no open item has is none.
    Optional<FeedTopic> theme(String word) {
        return themes().stream()
                .filter(topic -> topic.choice().themes().contains(word))
                .findFirst();
    }

    List<FeedTopic> themes() {
        return items.themes().stream()
                .map(word -> new FeedTopic(
                        "/feeds/theme/" + UriUtils.encodePathSegment(word, StandardCharsets.UTF_8),
                        "/feeds",
                        themes.name(word),
                        LocalizedText.none(),
                        Choice.ofTheme(word)))
                .toList();
    }

    Optional<FeedTopic> concept(String id) {
        return ConceptId.parse(id)
                .flatMap(thesaurus::find)
                .map(concept -> new FeedTopic(
                        "/feeds/concept/" + id,
                        "/concepts/" + id,
                        concept.label(),
                        concept.scopeNote(),
                        Choice.ofConcept(id)));
    }

    private static FeedTopic of(Channel channel) {
        return new FeedTopic(
                channel.path(), channel.path(), channel.name(), channel.lead(), Choice.ofChannel(channel.code()));
    }

    private static FeedTopic of(ItemType type) {
        return new FeedTopic(
                "/feeds/type/" + type.code(), "/feeds", type.name(), LocalizedText.none(), Choice.ofType(type.code()));
    }
}
