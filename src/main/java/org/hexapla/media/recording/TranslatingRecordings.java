package org.hexapla.media.recording;

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
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.kept.RightsEnded;
import org.hexapla.media.telling.ReadByNobody;
import org.hexapla.media.telling.Said;
import org.hexapla.media.telling.TellingLanguages;
import org.hexapla.translation.KindNames;
import org.hexapla.translation.Output;
import org.hexapla.translation.Translatable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Gives the titles and the subtitles of recordings to the translation desk. They have no drafts: what is delivered,
/// readers have, at the times of the words that it was made from.
@Component
class TranslatingRecordings implements Translatable, KindNames {

    private static final int BATCH = 500;

    private final RecordingTable table;
    private final TrackTable tracks;
    private final DescribingRecordings describing;
    private final TellingLanguages telling;
    private final Clock clock;

    TranslatingRecordings(
            RecordingTable table,
            TrackTable tracks,
            DescribingRecordings describing,
            TellingLanguages telling,
            Clock clock) {
        this.table = table;
        this.tracks = tracks;
        this.describing = describing;
        this.telling = telling;
        this.clock = clock;
    }

    /// @param words by language, with their times
    private record Known(RecordingTable.Row row, Map<Language, WebVtt> words, Said said) {}

    @Override
    public String kind() {
        return RecordingId.KIND;
    }

    @Override
    public Map<String, String> messageKeys() {
        return Map.of(
                RecordingUnits.kind(Recording.Kind.VIDEO), "media.kind.video",
                RecordingUnits.kind(Recording.Kind.AUDIO), "media.kind.audio");
    }

    @Override
    public Optional<Original> original(ItemRef item) {
        return known(item).filter(known -> !known.said().units().isEmpty()).map(known -> {
            var said = known.said();
            var owed = said.isForReaders() ? TellingLanguages.OWED.languages() : List.<Language>of();
            var output = known.words().isEmpty() ? Output.TEXT : Output.SUBTITLES;
            return new Original(said.title(), output, telling.source(said), owed, TellingLanguages.OWED.within());
        });
    }

    @Override
    public Optional<Text> text(ItemRef item, Language language) {
        return known(item)
                .filter(known -> !known.said().units(language).isEmpty())
                .map(known -> {
                    var said = known.said();
                    var own = said.units(language);
                    var source = telling.source(said);
                    var words = known.words().get(language);
                    var original = known.words().get(source);
                    var laid =
                            words == null || original == null || original.cues().isEmpty()
                                    ? own
                                    : RecordingUnits.besides(own, words, original);
                    return new Text(
                            TellingLanguages.revision(own), telling.madeFrom(said, language), Maker.PERSON, laid);
                });
    }

    @Override
    public void take(ItemRef item, Language language, Draft draft) {
        var known = known(item).orElseThrow(MediaNotFound::new);
        var said = known.said();
        var source = telling.source(said);
        if (draft.maker() == Maker.MACHINE) {
            throw new ReadByNobody();
        }
        if (TellingLanguages.revision(said.units(source)) != draft.madeFrom()
                || TellingLanguages.revision(said.units(language)) != draft.seen()) {
            throw new MediaChanged();
        }
        var words = Optional.ofNullable(known.words().get(source))
                .map(original -> RecordingUnits.timed(original, draft.words()))
                .filter(timed -> !timed.cues().isEmpty())
                .map(TranslatingRecordings::readable);
        describing.translate(
                known.row(),
                RecordingUnits.translated(known.row().content(), language, draft.words()),
                language,
                words);
    }

    /// A mark that a translator has broken would be shown to readers.
    private static WebVtt readable(WebVtt words) {
        var read = WebVttReading.read(words.text());
        if (!read.isGood()) {
            throw new CueBroken(read.faults().getFirst());
        }
        return words;
    }

    /// A title without subtitles is in nobody's hands.
    @Override
    public boolean asksForBegun() {
        return true;
    }

    @Override
    public String path(ItemRef item, Language language) {
        return "/media/recordings/" + item.id() + "#title-" + language;
    }

    @Override
    public void each(Consumer<ItemRef> items) {
        for (var ids = table.after(0, BATCH);
                !ids.isEmpty();
                ids = table.after(ids.getLast().value(), BATCH)) {
            ids.stream().map(RecordingId::item).forEach(items);
        }
    }

    /// What readers do not see is owed no more.
    @EventListener
    void ended(RightsEnded ended) {
        ended.items().stream()
                .filter(item -> item.kind().equals(RecordingId.KIND))
                .flatMap(item -> known(item).stream())
                .forEach(known -> telling.count(known.said()));
    }

    private Optional<Known> known(ItemRef item) {
        return RecordingId.parse(item.id())
                .flatMap(id -> Optional.ofNullable(table.find(List.of(id)).get(id)))
                .map(row -> {
                    var words = tracks.words(row.id());
                    return new Known(row, words, RecordingUnits.said(row, words, LocalDate.now(clock)));
                });
    }
}
