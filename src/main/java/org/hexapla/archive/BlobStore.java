package org.hexapla.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// Where the bytes of files lie, by their content. Once [#put] has returned, they survive a crash of the machine.
interface BlobStore {

    /// Takes a finished file over: it is gone from its place afterwards. Bytes that are there already are replaced by
    /// these, which mends a broken copy.
    void put(FileId id, Path file) throws IOException;

    boolean has(FileId id) throws IOException;

    /// The bytes from `offset` on; none if the offset is at the end or behind it.
    ///
    /// @throws java.nio.file.NoSuchFileException if it has no such file
    InputStream open(FileId id, long offset) throws IOException;

    /// Forgets the bytes; nothing if it has none.
    void remove(FileId id) throws IOException;
}
