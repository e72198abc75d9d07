package org.hexapla.newsroom.story;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.translation.Output;
import org.hexapla.translation.Translatable;
import org.springframework.stereotype.Component;

/// Gives items to the translation desk, and takes their translations as drafts.
@Component
class TranslatingItems implements Translatable {

    private static final int BATCH = 500;

    private final Items items;
    private final ItemTypes types;
    private final Writing writing;

    TranslatingItems(Items items, ItemTypes types, Writing writing) {
        this.items = items;
        this.types = types;
        this.writing = writing;
    }

    @Override
    public String kind() {
        return ItemId.KIND;
    }

    @Override
    public Optional<Original> original(ItemRef ref) {
        return item(ref).map(item -> {
            var type = types.find(item.type());
            return new Original(
                    item.title(),
                    output(item.type()),
                    item.source(),
                    type.map(ItemType::owed).orElse(List.of()),
                    type.map(ItemType::within).orElse(Duration.ZERO));
        });
    }

    @Override
    public Optional<Text> text(ItemRef ref, Language language) {
        return item(ref)
                .flatMap(item -> language.equals(item.source())
                        ? source(item)
                        : item.draft(language)
                                .map(draft -> text(
                                        draft.revision(),
                                        Optional.ofNullable(draft.madeFrom()).orElse(0),
                                        draft.copy())));
    }

    @Override
    public void take(ItemRef ref, Language language, Draft draft) {
        var item = item(ref).orElseThrow(() -> new ItemNotFound(ref.id()));
        var source = item.source();
        if (source(item).filter(text -> text.revision() == draft.madeFrom()).isEmpty()) {
            throw new ItemChanged(item.id(), source.tag());
        }
        var words = ItemUnits.translated(copy(item), draft.words());
        var copy = new Copy(words.title(), words.lead(), words.blocks(), draft.maker() == Maker.MACHINE);
        writing.translate(item, language, draft.seen(), draft.madeFrom(), copy);
    }

    @Override
    public String path(ItemRef ref, Language language) {
        return "/newsroom/items/" + ref.id() + "/" + language;
    }

    @Override
    public void each(Consumer<ItemRef> refs) {
        for (var ids = items.publishedAfter(0, BATCH);
                !ids.isEmpty();
                ids = items.publishedAfter(ids.getLast().value(), BATCH)) {
            ids.stream().map(ItemId::item).forEach(refs);
        }
    }

    private Optional<Item> item(ItemRef ref) {
        return ItemId.parse(ref.id()).flatMap(items::find);
    }

    private static Optional<Text> source(Item item) {
        return item.readable(item.source())
                .map(edition -> text(edition.revision(), 0, edition.copy()))
                .or(() -> item.draft(item.source()).map(draft -> text(draft.revision(), 0, draft.copy())));
    }

    private static Copy copy(Item item) {
        return item.readable(item.source())
                .map(Item.Edition::copy)
                .or(() -> item.draft(item.source()).map(Item.Draft::copy))
                .orElse(Copy.EMPTY);
    }

    private static Text text(int revision, int madeFrom, Copy copy) {
        return new Text(revision, madeFrom, copy.isByMachine() ? Maker.MACHINE : Maker.PERSON, ItemUnits.of(copy));
    }

    private static Output output(String type) {
        return switch (type) {
            case "video" -> Output.SUBTITLES;
            case "audio" -> Output.VOICE;
            default -> Output.TEXT;
        };
    }
}
