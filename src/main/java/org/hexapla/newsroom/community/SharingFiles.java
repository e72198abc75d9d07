package org.hexapla.newsroom.community;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Gives the readers of a closed channel its files, and lets the newsroom put them there. A channel that anybody
/// reads has none, and who may not read a channel does not learn that it has any.
@Component
class SharingFiles {

    private static final int LONGEST = 200;

    private final SharedFiles files;
    private final Channels channels;
    private final ReceivingFiles receiving;
    private final People people;
    private final Audit audit;
    private final Clock clock;
    private final TransactionOperations transaction;

    SharingFiles(
            SharedFiles files,
            Channels channels,
            ReceivingFiles receiving,
            People people,
            Audit audit,
            Clock clock,
            TransactionOperations transaction) {
        this.files = files;
        this.channels = channels;
        this.receiving = receiving;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// The channel, for one of its readers.
    ///
    /// @throws FilesNotFound where it is not for them, or is for everybody
    @Transactional(readOnly = true)
    Channel channel(String code) {
        return ChannelCode.parse(code)
                .flatMap(channels::find)
                .filter(channel -> !channel.isForAnybody())
                .filter(channel -> !channels.open(List.of(channel)).isEmpty())
                .orElseThrow(() -> new FilesNotFound(code));
    }

    @Transactional(readOnly = true)
    List<SharedFile> of(Channel channel) {
        return files.of(channel(channel.code().value()).code());
    }

    /// @throws FilesNotFound if there is none of that number in the channel any more
    @Transactional(readOnly = true)
    SharedFile find(String channel, long id) {
        return files.find(channel(channel).code(), id).orElseThrow(() -> new FilesNotFound(Long.toString(id)));
    }

    /// @param title the file's name where it is empty
    /// @throws org.hexapla.archive.FileRefused if the archive does not take it
    void share(String code, String title, String name, InputStream bytes) throws IOException {
        var by = people.requireStaff("newsroom").id();
        var channel = channel(code);
        var stored = receiving.receive(bytes, name);
        var shared = new SharedFile(
                0,
                stored.id(),
                title(title.isBlank() ? name : title),
                name,
                stored.mediaType(),
                stored.bytes(),
                clock.instant(),
                by);
        transaction.executeWithoutResult(_ -> {
            var id = files.add(channel.code(), shared);
            audit.record(about(id), "created", "", "{\"file\": \"%s\"}".formatted(stored.id()));
        });
    }

    /// What is kept of a title.
    static String title(String written) {
        var words = written.strip();
        return words.substring(0, Math.min(LONGEST, words.length()));
    }

    @Transactional
    void remove(String code, long id) {
        var by = people.requireStaff("newsroom").id();
        var file = find(code, id);
        files.remove(id, by, clock.instant());
        audit.record(about(id), "removed", "{\"file\": \"%s\"}".formatted(file.file()), "");
    }

    private static ItemRef about(long id) {
        return new ItemRef("newsroom.shared-file", Long.toString(id));
    }
}
