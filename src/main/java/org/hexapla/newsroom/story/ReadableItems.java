package org.hexapla.newsroom.story;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.newsroom.ItemId;
import org.hexapla.translation.ReadableThings;
import org.springframework.stereotype.Component;

/// Which items the acting person may read, for pages that know them by reference only.
@Component
class ReadableItems implements ReadableThings {

    private final Items items;
    private final ReadingItems reading;

    ReadableItems(Items items, ReadingItems reading) {
        this.items = items;
        this.reading = reading;
    }

    @Override
    public String kind() {
        return ItemId.KIND;
    }

    @Override
    public boolean isReadable(ItemRef ref) {
        return ItemId.parse(ref.id())
                .flatMap(id -> Optional.ofNullable(items.published(List.of(id)).get(id)))
                .filter(item -> !item.editions().isEmpty())
                .filter(reading::isOpen)
                .isPresent();
    }
}
