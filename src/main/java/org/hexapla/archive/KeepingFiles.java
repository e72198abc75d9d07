package org.hexapla.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Takes files in and gives them out.
///
/// The bytes are safe in their place before the record is written: a crash between the two leaves bytes that nobody
/// knows, which the next who brings them makes known; never a record without bytes.
@Service
class KeepingFiles implements Archive {

    private final BlobStore blobs;
    private final KeptFiles files;
    private final FileTypes types;
    private final LookingInto looking;
    private final ArchiveSettings settings;

    KeepingFiles(BlobStore blobs, KeptFiles files, FileTypes types, LookingInto looking, ArchiveSettings settings) {
        this.blobs = blobs;
        this.files = files;
        this.types = types;
        this.looking = looking;
        this.settings = settings;
    }

    @Override
    public StoredFile store(InputStream bytes, String name, AcceptedFiles accepted) throws IOException {
        try (var incoming = IncomingFile.receive(bytes, name, settings.incoming(), accepted.bytes())) {
            var mediaType = types.accepted(incoming, accepted);
            var known = files.find(incoming.id());
            if (known.isPresent() && blobs.has(incoming.id())) {
                return known.get();
            }
            var text = looking.text(incoming, mediaType);
            blobs.put(incoming.id(), incoming.path());
            return files.add(incoming, mediaType, text);
        }
    }

    @Override
    public Optional<StoredFile> find(FileId file) {
        return files.find(file);
    }

    @Override
    public InputStream read(FileId file, long offset) throws IOException {
        return blobs.open(file, offset);
    }

    /// The record goes first: bytes that nobody knows do no harm.
    @Override
    public void discard(FileId file) {
        files.remove(file);
        try {
            blobs.remove(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> text(FileId file) {
        return files.text(file);
    }
}
