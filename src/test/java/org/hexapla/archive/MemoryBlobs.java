package org.hexapla.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Bytes in memory, for tests.
record MemoryBlobs(Map<FileId, byte[]> bytes) implements BlobStore {

    MemoryBlobs() {
        this(new ConcurrentHashMap<>());
    }

    @Override
    public void put(FileId id, Path file) throws IOException {
        bytes.put(id, Files.readAllBytes(file));
        Files.delete(file);
    }

    @Override
    public boolean has(FileId id) {
        return bytes.containsKey(id);
    }

    @Override
    public InputStream open(FileId id, long offset) throws IOException {
        var found = bytes.get(id);
        if (found == null) {
            throw new NoSuchFileException(id.sha256());
        }
        var from = (int) Math.min(offset, found.length);
        return new ByteArrayInputStream(found, from, found.length - from);
    }

    @Override
    public void remove(FileId id) {
        bytes.remove(id);
    }
}
