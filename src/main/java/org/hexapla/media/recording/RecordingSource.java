package org.hexapla.media.recording;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.kept.EndingRights;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Recordings in the index, with all that is said in them: those that readers may play.
@Component
class RecordingSource implements SearchSource, EndingRights {

    private static final int BATCH = 500;

    private final Recordings recordings;
    private final RecordingTable table;

    RecordingSource(Recordings recordings, RecordingTable table) {
        this.recordings = recordings;
        this.table = table;
    }

    @Override
    public String kind() {
        return RecordingId.KIND;
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> refs) {
        var ids = new LinkedHashSet<RecordingId>();
        refs.forEach(ref -> RecordingId.parse(ref.id()).ifPresent(ids::add));
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        recordings.find(ids).values().stream()
                .filter(recording -> recording.showing().isShown())
                .filter(recording -> !recording.words().title().isEmpty())
                .forEach(recording -> documents.put(recording.id().item(), document(recording)));
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        for (var ids = table.after(0, BATCH);
                !ids.isEmpty();
                ids = table.after(ids.getLast().value(), BATCH)) {
            batches.accept(ids.stream().map(RecordingId::item).toList());
        }
    }

    private SearchDocument document(Recording recording) {
        var texts = new TreeMap<Language, String>();
        recording
                .tracks()
                .forEach(track -> texts.put(track.language(), recordings.words(recording.id(), track.language())));
        var languages = new LinkedHashSet<>(recording.words().title().languages());
        languages.addAll(texts.keySet());
        return new SearchDocument(
                recording.id().item(),
                "/recordings/" + recording.id(),
                List.of(),
                "",
                recording.words().title(),
                List.of(recording.words().description(), recording.words().credit()),
                texts,
                Set.of(),
                Map.of(
                        "type",
                        List.of(recording.kind().code()),
                        "language",
                        languages.stream().map(Language::tag).toList()),
                null);
    }

    @Override
    public List<Ended> endedUntold(LocalDate day, int most) {
        return table.endedUntold(day, most);
    }
}
