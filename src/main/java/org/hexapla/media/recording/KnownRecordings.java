package org.hexapla.media.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.archive.ClosedFiles;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.kept.FindingByWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds recordings, with their rights as they stand today.
@Component
@Transactional(readOnly = true)
class KnownRecordings implements Recordings, ClosedFiles {

    private final RecordingTable table;
    private final TrackTable tracks;
    private final Pictures pictures;
    private final FindingByWords finding;
    private final Clock clock;

    KnownRecordings(RecordingTable table, TrackTable tracks, Pictures pictures, FindingByWords finding, Clock clock) {
        this.table = table;
        this.tracks = tracks;
        this.pictures = pictures;
        this.finding = finding;
        this.clock = clock;
    }

    @Override
    public Map<RecordingId, Recording> find(Collection<RecordingId> ids) {
        var rows = table.find(ids);
        var words = tracks.of(ids);
        var posters = pictures.find(rows.values().stream()
                .map(row -> row.content().poster())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var recordings = new LinkedHashMap<RecordingId, Recording>();
        for (var id : ids) {
            var row = rows.get(id);
            if (row != null) {
                recordings.put(id, recording(row, words.getOrDefault(id, List.of()), posters));
            }
        }
        return recordings;
    }

    private Recording recording(RecordingTable.Row row, List<Recording.Track> tracks, Map<PictureId, Picture> posters) {
        var content = row.content();
        var order = LocalizedText.inOrder(
                tracks.stream().map(Recording.Track::language).toList());
        var poster = content.poster();
        return new Recording(
                row.id(),
                row.version(),
                row.kind(),
                row.original(),
                "/recordings/" + row.original().file() + "/" + row.id()
                        + ending(row.original().mediaType()),
                content.seconds(),
                content.spoken(),
                content.words(),
                content.rights(),
                content.rights().on(LocalDate.now(clock)),
                poster == null ? null : posters.get(poster),
                tracks.stream()
                        .sorted(java.util.Comparator.comparingInt(track -> order.indexOf(track.language())))
                        .toList());
    }

    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "video/mp4" -> ".mp4";
            case "video/webm" -> ".webm";
            case "audio/mpeg" -> ".mp3";
            case "audio/mp4" -> ".m4a";
            default -> ".ogg";
        };
    }

    @Override
    public List<Recording> find(String words, Language reader, int most) {
        var ids = new LinkedHashSet<>(finding.find(words, reader, RecordingId.KIND, most, RecordingId::parse));
        ids.addAll(table.saying(words.strip().toLowerCase(Locale.ROOT), 0, most));
        return find(ids).values().stream().limit(most).toList();
    }

    @Override
    public Optional<RecordingId> keyed(String key) {
        return Optional.ofNullable(table.keyed(List.of(key)).get(key));
    }

    @Override
    public String words(RecordingId recording, Language language) {
        return tracks.find(recording, language)
                .map(row -> WebVttReading.read(row.body()).words().words())
                .orElse("");
    }

    /// A recording is had under its own address only, where its rights are asked each time.
    @Override
    public boolean isClosed(FileId file) {
        return table.of(file).isPresent();
    }
}
