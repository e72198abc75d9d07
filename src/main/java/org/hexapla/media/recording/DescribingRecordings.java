package org.hexapla.media.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.media.MediaChanged;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.RecordingId;
import org.hexapla.media.kept.Editors;
import org.hexapla.media.kept.Tree;
import org.hexapla.media.telling.Said;
import org.hexapla.media.telling.TellingLanguages;
import org.hexapla.media.telling.Weight;
import org.hexapla.people.Audit;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says in every language what a recording is, and writes its words with their times. Row, trail, state of the language
/// versions and the note to the index are one transaction.
@Component
@Transactional
class DescribingRecordings {

    private final RecordingTable table;
    private final TrackTable tracks;
    private final Editors editors;
    private final Audit audit;
    private final TellingLanguages telling;
    private final Search search;
    private final Clock clock;

    DescribingRecordings(
            RecordingTable table,
            TrackTable tracks,
            Editors editors,
            Audit audit,
            TellingLanguages telling,
            Search search,
            Clock clock) {
        this.table = table;
        this.tracks = tracks;
        this.editors = editors;
        this.audit = audit;
        this.telling = telling;
        this.search = search;
        this.clock = clock;
    }

    RecordingTable.Act requireEditor() {
        return new RecordingTable.Act(editors.require().id(), clock.instant());
    }

    void describe(RecordingId recording, int version, RecordingContent content) {
        describe(recording, version, content, Weight.MATERIAL);
    }

    /// @param version the one that was seen
    /// @param weight what it asks of the other languages, where the words are changed from which they are made
    /// @throws MediaChanged if another change came first
    void describe(RecordingId recording, int version, RecordingContent content, Weight weight) {
        var act = requireEditor();
        var before = row(recording);
        if (before.content().equals(content)) {
            return;
        }
        if (before.version() != version) {
            throw new MediaChanged();
        }
        var words = tracks.words(recording);
        change(before, content, act);
        told(said(before, words), said(with(before, content), words), weight);
    }

    private void change(RecordingTable.Row before, RecordingContent content, RecordingTable.Act act) {
        if (!table.change(before, before.version(), content, act)) {
            throw new MediaChanged();
        }
        audit.record(before.id().item(), "changed", before.content().whole(), content.whole());
    }

    void added(RecordingId recording, RecordingContent content) {
        audit.record(recording.item(), "created", "", content.whole());
        var now = said(row(recording), Map.of());
        told(now.unsaid(), now, Weight.MATERIAL);
    }

    @Transactional(readOnly = true)
    Optional<TrackTable.Row> words(RecordingId recording, Language language) {
        requireEditor();
        return tracks.find(recording, language);
    }

    void write(RecordingId recording, Language language, int seen, WebVtt words) {
        write(recording, language, seen, words, Weight.MATERIAL);
    }

    /// Keeps the words of one language.
    ///
    /// @param seen the version that was seen, 0 for none
    /// @throws MediaChanged if others came first
    void write(RecordingId recording, Language language, int seen, WebVtt words, Weight weight) {
        var act = requireEditor();
        var before = tracks.words(recording);
        if (write(recording, language, seen, words, act)) {
            var row = row(recording);
            told(said(row, before), said(row, with(before, language, words)), weight);
        }
    }

    /// @return whether they say something else than before
    private boolean write(RecordingId recording, Language language, int seen, WebVtt words, RecordingTable.Act act) {
        var before = tracks.find(recording, language).map(TrackTable.Row::body).orElse("");
        if (before.equals(words.text())) {
            return false;
        }
        if (!tracks.write(recording, language, seen, words, act)) {
            throw new MediaChanged();
        }
        audit.record(recording.item(), "written", quoted(language, before), quoted(language, words.text()));
        return true;
    }

    /// Keeps what the translation desk made of one language.
    ///
    /// @param words nothing where there is nothing to be said in it
    /// @throws MediaChanged if another change came first
    void translate(RecordingTable.Row before, RecordingContent content, Language language, Optional<WebVtt> words) {
        var act = new RecordingTable.Act(editors.requireTranslator().id(), clock.instant());
        var known = tracks.words(before.id());
        var now = new HashMap<>(known);
        if (!before.content().equals(content)) {
            change(before, content, act);
        }
        words.ifPresent(said -> {
            var seen = tracks.find(before.id(), language)
                    .map(TrackTable.Row::version)
                    .orElse(0);
            write(before.id(), language, seen, said, act);
            now.put(language, said);
        });
        told(said(before, known), said(with(before, content), now), Weight.SLIGHT);
    }

    private static String quoted(Language language, String words) {
        return words.isEmpty()
                ? ""
                : Tree.blank()
                        .put("language", language.tag())
                        .put("words", words)
                        .json();
    }

    private RecordingTable.Row row(RecordingId recording) {
        return Optional.ofNullable(table.find(List.of(recording)).get(recording))
                .orElseThrow(MediaNotFound::new);
    }

    private static RecordingTable.Row with(RecordingTable.Row row, RecordingContent content) {
        return new RecordingTable.Row(row.id(), row.version(), row.kind(), row.original(), content);
    }

    private static Map<Language, WebVtt> with(Map<Language, WebVtt> tracks, Language language, WebVtt words) {
        var other = new HashMap<>(tracks);
        other.put(language, words);
        return other;
    }

    private Said said(RecordingTable.Row row, Map<Language, WebVtt> words) {
        return RecordingUnits.said(row, words, LocalDate.now(clock));
    }

    private void told(Said before, Said now, Weight weight) {
        search.changed(List.of(now.item()));
        telling.tell(before, now, weight);
    }
}
