package org.hexapla.media.live;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.hexapla.media.MediaChanged;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.RecordingId;
import org.hexapla.media.StreamRecorded;
import org.hexapla.media.recording.BringingRecordings;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Announces streams, says when they are live and when they have ended, and makes their recording into something to be
/// found again. Row and trail are one transaction, and whoever makes an item of a recording hears of it with that.
@Component
class Streams {

    static final String DEPARTMENT = "newsroom";

    private final StreamTable table;
    private final BringingRecordings bringing;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Streams(
            StreamTable table,
            BringingRecordings bringing,
            People people,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.bringing = bringing;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Person requireEditor() {
        return people.requireStaff(DEPARTMENT);
    }

    /// @throws MediaChanged if the stream has not ended
    void requireEnded(StreamId id) {
        if (find(id).state() != LiveStream.State.ENDED) {
            throw new MediaChanged();
        }
    }

    List<LiveStream> all() {
        return table.all();
    }

    /// @throws MediaNotFound if there is none
    LiveStream find(StreamId id) {
        return table.find(id).orElseThrow(MediaNotFound::new);
    }

    @Transactional
    StreamId announce(LiveStream.Content content) {
        var by = people.requireStaff(DEPARTMENT).id();
        var id = table.add(null, content, by, clock.instant()).orElseThrow();
        audit.record(id.item(), "created", "", content.whole());
        return id;
    }

    /// @param key by which a file knows it
    /// @return nothing where it was there already
    @Transactional
    java.util.Optional<StreamId> take(String key, LiveStream.Content content) {
        var by = people.requireStaff(DEPARTMENT).id();
        var added = table.add(key, content, by, clock.instant());
        added.ifPresent(id -> audit.record(id.item(), "created", "", content.whole()));
        return added;
    }

    /// @param version the one that was seen
    /// @throws MediaChanged if another change came first
    @Transactional
    void change(StreamId id, int version, LiveStream.Content content) {
        var by = people.requireStaff(DEPARTMENT).id();
        var before = find(id);
        if (before.content().equals(content)) {
            return;
        }
        if (!table.change(before, version, content, by, clock.instant())) {
            throw new MediaChanged();
        }
        audit.record(id.item(), "changed", before.content().whole(), content.whole());
    }

    /// @throws MediaChanged if it cannot become that, or another change came first
    @Transactional
    void become(StreamId id, LiveStream.State state) {
        var by = people.requireStaff(DEPARTMENT).id();
        var before = find(id);
        if (before.state() == state) {
            return;
        }
        if (!before.state().mayBecome(state) || !table.become(before, state, by, clock.instant())) {
            throw new MediaChanged();
        }
        audit.record(
                id.item(),
                state.code(),
                before.content().whole(),
                before.content().whole());
    }

    /// Keeps the recording of a stream that has ended, under its title.
    RecordingId record(StreamId id, InputStream bytes, String name) throws IOException {
        requireEditor();
        return bringing.bring(bytes, name, find(id).content().title());
    }

    /// Ties a recording to its stream, and tells of it.
    ///
    /// @throws MediaChanged if another change came first
    @Transactional
    void recorded(StreamId id, RecordingId recording) {
        var by = people.requireStaff(DEPARTMENT).id();
        var before = find(id);
        if (recording.equals(before.recording())) {
            return;
        }
        if (before.state() != LiveStream.State.ENDED || !table.recorded(before, recording, by, clock.instant())) {
            throw new MediaChanged();
        }
        audit.record(
                id.item(),
                "recorded",
                before.content().whole(),
                before.content().whole());
        events.publishEvent(
                new StreamRecorded(id.value(), recording, before.content().title(), by));
    }
}
