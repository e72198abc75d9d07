package org.hexapla.newsroom.distribution;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Themes;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.ItemTypes;
import org.hexapla.newsroom.story.OpenItems;
import org.springframework.stereotype.Component;

/// Makes feeds, part by part (RFC 5005, 3: paged feeds), the latest first.
@Component
class Feeds {

    static final int PART = 30;
    private static final String BEFORE = "?before=";

    private final OpenItems items;
    private final ItemTypes types;
    private final FullText texts;
    private final Themes themes;
    private final Clock clock;

    Feeds(OpenItems items, ItemTypes types, FullText texts, Themes themes, Clock clock) {
        this.items = items;
        this.types = types;
        this.texts = texts;
        this.themes = themes;
        this.clock = clock;
    }

    /// @param before where the part begins, as the address of the part before it said; empty for the first
    /// @param site where the house is found
    Feed of(FeedTopic topic, Page page, String before, String site) {
        var language = page.language();
        var from = place(before);
        var beginning =
                from.orElseGet(() -> OpenItems.Place.beforeAll(clock.instant().plus(Duration.ofDays(1))));
        var found = items.latest(topic.choice(), language, beginning, PART + 1);
        var part = found.subList(0, Math.min(PART, found.size()));
        return new Feed(
                words(topic, page),
                site + page.to(topic.home()),
                site + page.to(topic.path() + "/feed"),
                from.map(Feeds::written).map(BEFORE::concat).orElse(""),
                found.size() > PART ? Optional.of(BEFORE + written(place(part.getLast(), language))) : Optional.empty(),
                items.changed(topic.choice(), language).orElse(Instant.EPOCH),
                part.stream().map(item -> entry(item, page, site)).toList());
    }

    private static Feed.Words words(FeedTopic topic, Page page) {
        var name = topic.name().words(page.language());
        var title = name.isEmpty() ? page.siteName() : page.siteName() + " – " + name;
        return new Feed.Words(page.language(), title, topic.summary().words(page.language()), page.siteName());
    }

    private Feed.Entry entry(Item item, Page page, String site) {
        var language = page.language();
        var edition = item.readable(language).orElseThrow();
        var kinds = Stream.of(
                        types.name(item.type()).words(language),
                        themes.name(item.details().theme()).words(language))
                .filter(kind -> !kind.isEmpty())
                .toList();
        return new Feed.Entry(
                site + "/items/" + item.id() + "/" + language,
                site + page.to("/stories/" + item.id()),
                edition.copy().title(),
                edition.copy().lead(),
                texts.html(page, edition.copy(), language, site),
                new ArrayList<>(kinds),
                edition.first(),
                edition.at());
    }

    private static OpenItems.Place place(Item item, Language language) {
        return new OpenItems.Place(item.readable(language).orElseThrow().first(), item.id());
    }

    private static String written(OpenItems.Place place) {
        return place.at() + "_" + place.item();
    }

    /// A place that nobody could have been told of is as good as none.
    private static Optional<OpenItems.Place> place(String written) {
        var parts = List.of(written.split("_", 2));
        try {
            return parts.size() < 2
                    ? Optional.empty()
                    : ItemId.parse(parts.get(1))
                            .map(item -> new OpenItems.Place(Instant.parse(parts.get(0)), item))
                            .filter(place -> place.at().isAfter(Instant.EPOCH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
