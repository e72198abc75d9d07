package org.hexapla.newsroom.watching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.media.LiveStreams;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.Showing;
import org.hexapla.usage.AccessType;
import org.hexapla.usage.Act;
import org.hexapla.usage.DataType;
import org.hexapla.usage.Usage;
import org.hexapla.usage.UsedItem;
import org.hexapla.usage.UsedItems;
import org.springframework.stereotype.Component;

/// What recordings and live streams are to those who count their use, by the language in which each was followed.
/// `media` notes what its pages show and knows nothing of counting.
@Component
class WatchedUse implements UsedItems {

    private static final Pattern PAGE =
            Pattern.compile("/([a-z]{2})/(recordings|live)/([1-9]\\d{0,17})(?:/transcript)?");

    private final Recordings recordings;
    private final LiveStreams streams;

    WatchedUse(Recordings recordings, LiveStreams streams) {
        this.recordings = recordings;
        this.streams = streams;
    }

    @Override
    public Map<ItemRef, UsedItem> find(Collection<ItemRef> refs) {
        var found = new HashMap<ItemRef, UsedItem>();
        var ids = refs.stream()
                .filter(ref -> ref.kind().equals(RecordingId.KIND))
                .flatMap(ref -> RecordingId.parse(ref.id()).stream())
                .toList();
        // Reports of use are for everybody: they do not name what was not released.
        recordings.find(ids).values().stream()
                .filter(recording -> recording.showing() != Showing.KEPT_BACK)
                .forEach(recording -> found.put(recording.id().item(), used(recording)));
        streams.find(refs).values().forEach(stream -> found.put(stream.item(), used(stream)));
        return found;
    }

    private static UsedItem used(Recording recording) {
        return new UsedItem(
                recording.id().item(),
                recording.words().title(),
                "",
                recording.isVideo() ? DataType.AUDIOVISUAL : DataType.SOUND,
                AccessType.FREE_TO_READ,
                Optional.empty(),
                Optional.empty(),
                "/recordings/" + recording.id());
    }

    private static UsedItem used(LiveStreams.Held stream) {
        return new UsedItem(
                stream.item(),
                stream.title(),
                "",
                DataType.AUDIOVISUAL,
                AccessType.FREE_TO_READ,
                Optional.of(stream.day()),
                Optional.empty(),
                stream.path());
    }

    /// The log of a server does not tell how a stream was followed, nor whether it was on at all.
    @Override
    public Optional<Usage> byPath(String path) {
        var page = PAGE.matcher(path);
        if (!page.matches()) {
            return Optional.empty();
        }
        var reader = Language.parse(page.group(1));
        if (page.group(2).equals("live")) {
            var stream = new ItemRef(LiveStreams.KIND, page.group(3));
            return streams.find(List.of(stream)).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Usage(stream, Act.INVESTIGATION, reader));
        }
        return RecordingId.parse(page.group(3))
                .flatMap(recordings::find)
                .filter(recording -> recording.showing().isShown())
                .map(recording -> new Usage(recording.id().item(), Act.REQUEST, reader.map(recording::playedIn)));
    }

    @Override
    public Optional<Usage> byFile(String sha256) {
        return Optional.empty();
    }
}
