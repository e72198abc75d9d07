package org.hexapla.media.live;

import java.util.List;
import org.hexapla.media.RecordingId;
import org.hexapla.media.ShowsRecordings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The streams of which recordings were made.
@Component
@Transactional(readOnly = true)
class StreamsWithRecordings implements ShowsRecordings {

    private final StreamTable table;

    StreamsWithRecordings(StreamTable table) {
        this.table = table;
    }

    @Override
    public List<Place> of(RecordingId recording) {
        return table.recordedAs(recording).stream()
                .map(stream -> new Place(stream.content().title(), "/live/" + stream.id()))
                .toList();
    }
}
