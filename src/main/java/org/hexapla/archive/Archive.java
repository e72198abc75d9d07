package org.hexapla.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Every stored file, kept once by its content, never changed.
public interface Archive {

    /// Takes a file in: streamed in constant memory, verified after writing, looked into to see that it is what it
    /// says.
    ///
    /// @param name the name it was offered under, whose ending says what it claims to be
    /// @throws FileRefused if it is empty, too large, broken, or of another type than its name or
    ///     `accepted` say; nothing is kept then
    StoredFile store(InputStream bytes, String name, AcceptedFiles accepted) throws IOException;

    Optional<StoredFile> find(FileId file);

    /// The bytes, from `offset` on.
    InputStream read(FileId file, long offset) throws IOException;

    /// Gives up a file that its module made itself and can make again, such as a list that is made anew each
    /// night. Nothing else may refer to its content.
    void discard(FileId file);

    /// The text that was taken out of the file when it came in; nothing if it has none (a picture, a scan).
    Optional<String> text(FileId file);
}
