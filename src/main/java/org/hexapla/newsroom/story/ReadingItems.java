package org.hexapla.newsroom.story;

import java.util.List;
import java.util.Optional;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.ItemId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Items for whoever wants to read them. What is told only in channels that are not for the reader is not there at all:
/// they need not know of it. Whoever works in the newsroom reads everything.
@Component
@Transactional(readOnly = true)
public class ReadingItems {

    private final Items items;
    private final Channels channels;

    ReadingItems(Items items, Channels channels) {
        this.items = items;
        this.channels = channels;
    }

    /// @throws ItemNotFound if there is none, nothing of it was ever published, or it is not for the acting person
    public Item find(String id) {
        return ItemId.parse(id)
                .flatMap(written ->
                        Optional.ofNullable(items.published(List.of(written)).get(written)))
                .filter(item -> !item.editions().isEmpty())
                .filter(this::isOpen)
                .orElseThrow(() -> new ItemNotFound(id));
    }

    /// Whether the acting person may read it.
    public boolean isOpen(Item item) {
        return channels.isEditor() || !open(item).isEmpty();
    }

    /// Whether the acting person works in the newsroom.
    public boolean isEditor() {
        return channels.isEditor();
    }

    /// Those of its channels that the acting person may read.
    public List<Channel> open(Item item) {
        return channels.open(all(item));
    }

    /// Whether nobody is kept from it, so that the index, feeds and sitemaps may tell of it.
    public boolean isForAnybody(Item item) {
        return all(item).stream().anyMatch(Channel::isForAnybody);
    }

    private List<Channel> all(Item item) {
        return item.details().channels().stream()
                .flatMap(code -> channels.find(code).stream())
                .toList();
    }
}
