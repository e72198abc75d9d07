package org.hexapla.media.recording;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.media.MediaChanged;
import org.hexapla.media.RecordingId;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.hexapla.translation.Versions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says in every language what a recording is, and writes its words with their times. Row, trail, state of the language
/// versions and the note to the index are one transaction.
@Component
@Transactional
class DescribingRecordings {

    /// Recordings belong to those who write.
    static final String DEPARTMENT = "newsroom";

    private final RecordingTable table;
    private final TrackTable tracks;
    private final People people;
    private final Audit audit;
    private final Versions versions;
    private final Search search;
    private final Clock clock;

    DescribingRecordings(
            RecordingTable table,
            TrackTable tracks,
            People people,
            Audit audit,
            Versions versions,
            Search search,
            Clock clock) {
        this.table = table;
        this.tracks = tracks;
        this.people = people;
        this.audit = audit;
        this.versions = versions;
        this.search = search;
        this.clock = clock;
    }

    RecordingTable.Act requireEditor() {
        return new RecordingTable.Act(people.requireStaff(DEPARTMENT).id(), clock.instant());
    }

    /// @param version the one that was seen
    /// @throws MediaChanged if another change came first
    void describe(RecordingId recording, int version, RecordingContent content) {
        var act = requireEditor();
        var before = row(recording);
        if (before.content().equals(content)) {
            return;
        }
        if (before.version() != version || !table.change(before, version, content, act)) {
            throw new MediaChanged();
        }
        audit.record(recording.item(), "changed", before.content().whole(), content.whole());
        told(recording, content);
    }

    void added(RecordingId recording, RecordingContent content) {
        audit.record(recording.item(), "created", "", content.whole());
        told(recording, content);
    }

    @Transactional(readOnly = true)
    Optional<TrackTable.Row> words(RecordingId recording, Language language) {
        requireEditor();
        return tracks.find(recording, language);
    }

    /// Keeps the words of one language.
    ///
    /// @param seen the version that was seen, 0 for none
    /// @throws MediaChanged if others came first
    void write(RecordingId recording, Language language, int seen, WebVtt words) {
        var act = requireEditor();
        var before = tracks.find(recording, language).map(TrackTable.Row::body).orElse("");
        if (before.equals(words.text())) {
            return;
        }
        if (!tracks.write(recording, language, seen, words, act)) {
            throw new MediaChanged();
        }
        audit.record(recording.item(), "written", quoted(language, before), quoted(language, words.text()));
        told(recording, row(recording).content());
    }

    private static String quoted(Language language, String words) {
        return words.isEmpty()
                ? ""
                : org.hexapla.media.kept.Tree.blank()
                        .put("language", language.tag())
                        .put("words", words)
                        .json();
    }

    private RecordingTable.Row row(RecordingId recording) {
        return Optional.ofNullable(table.find(List.of(recording)).get(recording))
                .orElseThrow(org.hexapla.media.MediaNotFound::new);
    }

    /// A recording is told in a language when it has a title and its words there.
    private void told(RecordingId recording, RecordingContent content) {
        search.changed(List.of(recording.item()));
        var written = tracks.of(List.of(recording)).getOrDefault(recording, List.of()).stream()
                .map(track -> track.language())
                .toList();
        var languages = new LinkedHashSet<>(Language.OFFICIAL);
        languages.addAll(content.words().title().languages());
        languages.addAll(written);
        var states = versions.states(recording.item());
        for (var language : languages) {
            var hasTitle = content.words().title().in(language).isPresent();
            if (hasTitle && written.contains(language)) {
                versions.finished(recording.item(), language);
            } else if (hasTitle || written.contains(language)) {
                versions.begun(recording.item(), language);
            } else if (states.getOrDefault(language, org.hexapla.translation.VersionState.MISSING)
                    != org.hexapla.translation.VersionState.MISSING) {
                versions.removed(recording.item(), language);
            }
        }
    }
}
