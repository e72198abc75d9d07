package org.hexapla.newsroom.story;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.usage.AccessType;
import org.hexapla.usage.Act;
import org.hexapla.usage.DataType;
import org.hexapla.usage.Usage;
import org.hexapla.usage.UsedItem;
import org.hexapla.usage.UsedItems;
import org.springframework.stereotype.Component;

/// What items are to those who count their use: the page is the thing itself.
@Component
class ItemUse implements UsedItems {

    private static final Pattern PAGE =
            Pattern.compile("/([a-z]{2})/stories/([1-9]\\d{0,17})(?:/in/([A-Za-z0-9-]{2,35}))?");

    private final Items items;
    private final ItemTypes types;
    private final ReadingItems reading;

    ItemUse(Items items, ItemTypes types, ReadingItems reading) {
        this.items = items;
        this.types = types;
        this.reading = reading;
    }

    @Override
    public Map<ItemRef, UsedItem> find(Collection<ItemRef> refs) {
        List<ItemId> ids = refs.stream()
                .filter(ref -> ref.kind().equals(ItemId.KIND))
                .flatMap(ref -> ItemId.parse(ref.id()).stream())
                .toList();
        var found = new HashMap<ItemRef, UsedItem>();
        items.published(ids).values().forEach(item -> found.put(item.id().item(), used(item)));
        return found;
    }

    /// Reports of use are for everybody: of what is not, they tell only of what kind it is.
    private UsedItem used(Item item) {
        var isForAnybody = reading.isForAnybody(item);
        return new UsedItem(
                item.id().item(),
                isForAnybody ? item.title() : types.name(item.type()),
                "",
                item.type().equals("article") ? DataType.ARTICLE : DataType.NEWS_ITEM,
                isForAnybody ? AccessType.FREE_TO_READ : AccessType.CONTROLLED,
                item.editions().values().stream()
                        .map(edition -> edition.first().atZone(ZoneOffset.UTC).toLocalDate())
                        .sorted()
                        .findFirst(),
                Optional.empty(),
                "/stories/" + item.id());
    }

    @Override
    public Optional<Usage> byPath(String path) {
        var page = PAGE.matcher(path);
        return page.matches()
                ? ItemId.parse(page.group(2))
                        .flatMap(items::find)
                        .filter(Item::isPublished)
                        .map(item -> new Usage(
                                item.id().item(),
                                Act.REQUEST,
                                Language.parse(page.group(3) == null ? page.group(1) : page.group(3))))
                : Optional.empty();
    }

    @Override
    public Optional<Usage> byFile(String sha256) {
        return Optional.empty();
    }
}
