package org.hexapla.media.picture;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.hexapla.archive.AcceptedFiles;
import org.hexapla.archive.Archive;
import org.hexapla.archive.StoredFile;
import org.hexapla.jobs.Jobs;
import org.hexapla.kernel.Language;
import org.hexapla.media.Original;
import org.hexapla.media.PictureId;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Takes pictures in: the file into the archive, what it says of itself into its description. It is looked into before
/// anything is noted, so that a broken one leaves no record.
@Component
class BringingPictures {

    static final AcceptedFiles ACCEPTED =
            new AcceptedFiles(Set.of("image/jpeg", "image/png", "image/webp", "image/tiff"), 120_000_000L);

    private final Archive archive;
    private final Decoding decoding;
    private final PictureTable table;
    private final DescribingPictures describing;
    private final Jobs jobs;
    private final Clock clock;
    private final TransactionOperations transaction;

    BringingPictures(
            Archive archive,
            Decoding decoding,
            PictureTable table,
            DescribingPictures describing,
            Jobs jobs,
            Clock clock,
            TransactionOperations transaction) {
        this.archive = archive;
        this.decoding = decoding;
        this.table = table;
        this.describing = describing;
        this.jobs = jobs;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// What became of a file.
    public sealed interface Result {

        PictureId picture();

        record Added(PictureId picture) implements Result {}

        /// The very file is here already.
        record Known(PictureId picture) implements Result {}
    }

    /// @param language what words in the file without a language are taken for
    /// @throws org.hexapla.archive.FileRefused if it is no picture that we take, or too large
    Result bring(InputStream bytes, String name, Language language) throws IOException {
        var by = describing.requireEditor();
        var stored = archive.store(bytes, name, ACCEPTED);
        var embedded = embedded(stored, language);
        var brought = brought(stored, name, embedded.turned());
        return transaction.execute(_ -> keep(null, brought, embedded.content(), by));
    }

    /// The same of a file of an earlier system that tells more of the picture than its file.
    Result bring(String key, InputStream bytes, String name, PictureContent content) throws IOException {
        var by = describing.requireEditor();
        var stored = archive.store(bytes, name, ACCEPTED);
        var brought = brought(stored, name, embedded(stored, Language.EN).turned());
        return transaction.execute(_ -> keep(key, brought, content, by));
    }

    private EmbeddedWords embedded(StoredFile stored, Language language) throws IOException {
        try (var bytes = archive.read(stored.id(), 0)) {
            return EmbeddedWords.read(bytes, language);
        }
    }

    private Brought brought(StoredFile stored, String name, int turned) throws IOException {
        var original = new Original(stored.id(), stored.mediaType(), name);
        try (var bytes = archive.read(stored.id(), 0);
                var again = archive.read(stored.id(), 0)) {
            var size = decoding.size(bytes, stored.mediaType(), name);
            // A torn file shows itself only when all of it is read.
            decoding.read(again, stored.mediaType(), name, null, 64);
            var isOnSide = turned >= 5;
            return new Brought(
                    original, isOnSide ? size.height() : size.width(), isOnSide ? size.width() : size.height(), turned);
        }
    }

    private Result keep(@Nullable String key, Brought brought, PictureContent content, PersonId by) {
        var added = table.add(key, brought, content, by, clock.instant());
        if (added.isEmpty()) {
            return new Result.Known(table.of(brought.original().file()).orElseThrow());
        }
        var picture = added.get();
        describing.added(picture, content);
        jobs.start(MakingRenditions.KIND, Map.of("picture", picture.toString()));
        return new Result.Added(picture);
    }
}
