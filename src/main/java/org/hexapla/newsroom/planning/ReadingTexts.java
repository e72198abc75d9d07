package org.hexapla.newsroom.planning;

import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.ItemNotFound;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.Revision;
import org.springframework.stereotype.Component;

/// Finds the texts that are spoken of, or says that there are none.
@Component
class ReadingTexts {

    private final Items items;

    ReadingTexts(Items items) {
        this.items = items;
    }

    Item item(ItemId id) {
        return items.find(id).orElseThrow(() -> new ItemNotFound(id.toString()));
    }

    Revision text(ItemId id, Language language, int number) {
        return items.revision(id, language, number).orElseThrow(() -> new ItemNotFound(id + " " + language));
    }

    Items items() {
        return items;
    }

    static ItemId id(String written) {
        return ItemId.parse(written).orElseThrow(() -> new ItemNotFound(written));
    }

    static Language language(String tag) {
        return Language.parse(tag).orElseThrow(() -> new ItemNotFound(tag));
    }
}
