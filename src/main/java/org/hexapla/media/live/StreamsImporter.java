package org.hexapla.media.live;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.media.Recordings;
import org.hexapla.media.kept.Entries;
import org.springframework.stereotype.Component;

/// `live-streams`: streams in YAML, in the form that `sample/README.md` tells; one with a recording has ended. All or
/// nothing per entry; one that is known stays as it is.
@Component
class StreamsImporter implements Importer {

    private static final Set<String> NAMES = Set.of("key", "title", "place", "starts", "zone", "feeds", "recording");

    private final Streams streams;
    private final Recordings recordings;

    StreamsImporter(Streams streams, Recordings recordings) {
        this.streams = streams;
        this.recordings = recordings;
    }

    @Override
    public String kind() {
        return "live-streams";
    }

    @Override
    public String module() {
        return "media";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("streams.*\\.yaml");
    }

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var list : Folder.files(path, ".yaml")) {
            EntryFile.read(list, run, entry -> take(entry, run));
        }
    }

    private void take(EntryFile.Entry entry, ImportRun run) {
        entry.only(NAMES);
        var key = Entries.key(entry);
        var zone = entry.needed("zone", StreamForm::zone);
        var starts = entry.needed("starts", StreamsImporter::moment);
        var feeds = entry.list("feeds", Feed::parse);
        var recording = entry.value("recording", recordings::keyed);
        var title = entry.localized("title");
        if (entry.isRefused() || key.isEmpty() || zone.isEmpty() || starts.isEmpty() || title.isEmpty()) {
            return;
        }
        var added = streams.take(
                key.get(),
                new LiveStream.Content(
                        title,
                        entry.localized("place"),
                        starts.get().atZone(zone.get()).toInstant(),
                        zone.get(),
                        feeds));
        if (added.isEmpty()) {
            run.unchanged();
            return;
        }
        recording.ifPresent(film -> {
            streams.become(added.get(), LiveStream.State.ENDED);
            streams.recorded(added.get(), film);
        });
        run.added();
    }

    private static Optional<LocalDateTime> moment(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
