package org.hexapla.newsroom.community;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.hexapla.archive.FileRefused;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.EntryFile;
import org.hexapla.jobs.Folder;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.Importer;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.springframework.stereotype.Component;

/// `shared-files`: files of closed channels, in YAML, a list of entries (`channel`, `title`, `file` beside it). One
/// that a channel has by that title stays as it is.
@Component
class SharedFilesImporter implements Importer {

    private static final Set<String> NAMES = Set.of("channel", "title", "file");

    private final SharingFiles sharing;
    private final SharedFiles files;
    private final Channels channels;

    SharedFilesImporter(SharingFiles sharing, SharedFiles files, Channels channels) {
        this.sharing = sharing;
        this.files = files;
        this.channels = channels;
    }

    @Override
    public String kind() {
        return "shared-files";
    }

    @Override
    public String module() {
        return "newsroom";
    }

    @Override
    public boolean recognises(Path path) {
        return Folder.name(path).matches("shared-files.*\\.yaml");
    }

    private record Read(ChannelCode channel, String title, Path file) {}

    @Override
    public void read(Path path, ImportRun run) throws IOException {
        for (var list : Folder.files(path, ".yaml")) {
            var read = new ArrayList<Read>();
            EntryFile.read(list, run, entry -> file(entry, list).ifPresent(read::add));
            for (var each : read) {
                take(each, run);
            }
        }
    }

    private void take(Read read, ImportRun run) throws IOException {
        if (files.of(read.channel()).stream().anyMatch(file -> file.title().equals(SharingFiles.title(read.title())))) {
            run.unchanged();
            return;
        }
        try (var bytes = Files.newInputStream(read.file())) {
            sharing.share(read.channel().value(), read.title(), Folder.name(read.file()), bytes);
            run.added();
        } catch (FileRefused refused) {
            run.refused(BadInput.file(
                    Folder.name(read.file()), refused.key(), refused.arguments().toArray()));
        }
    }

    /// A name of a file beside the list, and of no other place.
    private Optional<Read> file(EntryFile.Entry entry, Path list) {
        entry.only(NAMES);
        var channel = entry.needed(
                "channel",
                written -> ChannelCode.parse(written)
                        .flatMap(channels::find)
                        .filter(known -> !known.isForAnybody())
                        .map(Channel::code));
        var title = entry.needed("title", written -> Optional.of(written).filter(words -> !words.isEmpty()));
        var file = entry.needed(
                "file",
                written -> Optional.of(written)
                        .filter(name -> name.matches("[A-Za-z0-9._-]+"))
                        .map(list::resolveSibling)
                        .filter(Files::isRegularFile));
        return entry.isRefused()
                ? Optional.empty()
                : Optional.of(new Read(channel.orElseThrow(), title.orElseThrow(), file.orElseThrow()));
    }
}
