package org.hexapla.newsroom.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.Channels;
import org.springframework.stereotype.Component;

/// Makes a text ready to be read as readers will read it, before they may. Whoever asks has asked who may.
@Component
public class Previewing {

    private final Items items;
    private final ItemTypes types;
    private final Channels channels;
    private final Rendering rendering;

    Previewing(Items items, ItemTypes types, Channels channels, Rendering rendering) {
        this.items = items;
        this.types = types;
        this.channels = channels;
        this.rendering = rendering;
    }

    /// A text of an item; nothing where there is none of that number.
    ///
    /// @param at when it will be published, or now
    /// @param standing why it is not public
    public Optional<StoryView> of(Item item, Language language, int revision, Instant at, StoryView.Standing standing) {
        return items.revision(item.id(), language, revision).map(text -> {
            var first = item.readable(language).map(Item.Edition::first).orElse(at);
            var edition = new Item.Edition(revision, text.copy(), first, at, "", null);
            var anchors = new Anchors();
            var pieces = rendering.pieces(text.copy(), language, anchors);
            return new StoryView(
                    item.id(),
                    types.name(item.type()),
                    language,
                    false,
                    false,
                    edition,
                    pieces,
                    anchors.contents(item.type()),
                    item.details().credit(),
                    item.details().channels().stream()
                            .flatMap(code -> channels.find(code).stream())
                            .toList(),
                    List.<Language>of(),
                    false,
                    standing);
        });
    }
}
