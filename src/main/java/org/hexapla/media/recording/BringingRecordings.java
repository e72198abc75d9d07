package org.hexapla.media.recording;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.StoredFile;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Original;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Rights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Takes films and sound recordings in.
@Component
public class BringingRecordings {

    static final AcceptedFiles ACCEPTED = new AcceptedFiles(
            Set.of("video/mp4", "video/webm", "audio/mpeg", "audio/mp4", "audio/ogg", "audio/vorbis", "audio/opus"),
            250_000_000L);

    private final Archive archive;
    private final RecordingTable table;
    private final DescribingRecordings describing;
    private final TransactionOperations transaction;

    BringingRecordings(
            Archive archive, RecordingTable table, DescribingRecordings describing, TransactionOperations transaction) {
        this.archive = archive;
        this.table = table;
        this.describing = describing;
        this.transaction = transaction;
    }

    /// A file that is here already is found to be so, and nothing is added.
    ///
    /// @param title what it is called until somebody says more
    /// @throws org.hexapla.archive.FileRefused if it is no recording that we take, or too large
    public RecordingId bring(InputStream bytes, String name, LocalizedText title) throws IOException {
        return bring(
                null,
                bytes,
                name,
                new RecordingContent(
                        new Recording.Words(title, LocalizedText.none(), LocalizedText.none()),
                        Rights.NONE,
                        0,
                        null,
                        null));
    }

    RecordingId bring(@Nullable String key, InputStream bytes, String name, RecordingContent content)
            throws IOException {
        var act = describing.requireEditor();
        var stored = archive.store(bytes, name, ACCEPTED);
        var original = new Original(stored.id(), stored.mediaType(), name);
        var kind = stored.mediaType().startsWith("video/") ? Recording.Kind.VIDEO : Recording.Kind.AUDIO;
        var seconds = content.seconds() > 0 ? content.seconds() : seconds(stored);
        var known =
                new RecordingContent(content.words(), content.rights(), seconds, content.spoken(), content.poster());
        return transaction.execute(_ -> {
            var added = table.add(key, kind, original, known, act);
            added.ifPresent(id -> describing.added(id, known));
            return added.orElseGet(() -> table.of(stored.id()).orElseThrow());
        });
    }

    private int seconds(StoredFile stored) throws IOException {
        try (var bytes = archive.read(stored.id(), 0)) {
            return Length.seconds(bytes, stored.mediaType());
        }
    }

    /// The title of a file that came with nothing but its name.
    static LocalizedText title(String name, Language language) {
        var dot = name.lastIndexOf('.');
        return LocalizedText.of(language, dot > 0 ? name.substring(0, dot) : name);
    }
}
