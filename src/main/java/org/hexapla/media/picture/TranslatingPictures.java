package org.hexapla.media.picture;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.media.MediaChanged;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.PictureId;
import org.hexapla.media.kept.RightsEnded;
import org.hexapla.media.telling.ReadByNobody;
import org.hexapla.media.telling.Said;
import org.hexapla.media.telling.TellingLanguages;
import org.hexapla.translation.KindNames;
import org.hexapla.translation.Output;
import org.hexapla.translation.Translatable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Gives the words of pictures to the translation desk. They have no drafts: what is delivered, readers have.
@Component
class TranslatingPictures implements Translatable, KindNames {

    private static final int BATCH = 500;

    private final PictureTable table;
    private final DescribingPictures describing;
    private final TellingLanguages telling;
    private final Clock clock;

    TranslatingPictures(PictureTable table, DescribingPictures describing, TellingLanguages telling, Clock clock) {
        this.table = table;
        this.describing = describing;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return PictureId.KIND;
    }

    @Override
    public Map<String, String> messageKeys() {
        return Map.of(PictureUnits.KIND, "media.kind.picture");
    }

    @Override
    public Optional<Original> original(ItemRef item) {
        return row(item).map(this::said).filter(said -> !said.units().isEmpty()).map(said -> {
            var owed = said.isForReaders() ? TellingLanguages.OWED.languages() : List.<Language>of();
            return new Original(said.title(), Output.TEXT, telling.source(said), owed, TellingLanguages.OWED.within());
        });
    }

    @Override
    public Optional<Text> text(ItemRef item, Language language) {
        return row(item)
                .map(this::said)
                .filter(said -> !said.units(language).isEmpty())
                .map(said -> new Text(
                        TellingLanguages.revision(said.units(language)),
                        telling.madeFrom(said, language),
                        Maker.PERSON,
                        said.units(language)));
    }

    @Override
    public void take(ItemRef item, Language language, Draft draft) {
        var row = row(item).orElseThrow(MediaNotFound::new);
        var said = said(row);
        if (draft.maker() == Maker.MACHINE) {
            throw new ReadByNobody();
        }
        if (TellingLanguages.revision(said.units(telling.source(said))) != draft.madeFrom()
                || TellingLanguages.revision(said.units(language)) != draft.seen()) {
            throw new MediaChanged();
        }
        describing.translate(row, PictureUnits.translated(row.content(), language, draft.words()));
    }

    /// A caption without an alternative text is in nobody's hands.
    @Override
    public boolean asksForBegun() {
        return true;
    }

    @Override
    public String path(ItemRef item, Language language) {
        return "/media/pictures/" + item.id() + "#caption-" + language;
    }

    @Override
    public void each(Consumer<ItemRef> items) {
        for (var ids = table.after(0, BATCH);
                !ids.isEmpty();
                ids = table.after(ids.getLast().value(), BATCH)) {
            ids.stream().map(PictureId::item).forEach(items);
        }
    }

    /// What readers do not see is owed no more.
    @EventListener
    void ended(RightsEnded ended) {
        ended.items().stream()
                .filter(item -> item.kind().equals(PictureId.KIND))
                .flatMap(item -> row(item).stream())
                .forEach(row -> telling.count(said(row)));
    }

    private Optional<PictureTable.Row> row(ItemRef item) {
        return PictureId.parse(item.id())
                .flatMap(id -> Optional.ofNullable(table.find(List.of(id)).get(id)));
    }

    private Said said(PictureTable.Row row) {
        return PictureUnits.said(row.id(), row.content(), LocalDate.now(clock));
    }
}
