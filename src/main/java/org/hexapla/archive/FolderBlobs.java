package org.hexapla.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Files in a folder: `aa/bb/aabb...`, at most 256 folders in a folder.
///
/// A file is moved to its place whole, and the folders are flushed too: without that a crash may lose the name of a
/// file whose bytes are on the disk.
record FolderBlobs(Path root) implements BlobStore {

    @Override
    public void put(FileId id, Path file) throws IOException {
        var outer = root.resolve(id.sha256().substring(0, 2));
        var inner = outer.resolve(id.sha256().substring(2, 4));
        Files.createDirectories(root);
        makeFolder(root, outer);
        makeFolder(outer, inner);
        flush(file, StandardOpenOption.WRITE);
        Files.move(file, place(id), StandardCopyOption.ATOMIC_MOVE);
        flush(inner, StandardOpenOption.READ);
    }

    @Override
    public boolean has(FileId id) {
        return Files.isRegularFile(place(id));
    }

    @Override
    public InputStream open(FileId id, long offset) throws IOException {
        var channel = Files.newByteChannel(place(id), StandardOpenOption.READ);
        try {
            return Channels.newInputStream(channel.position(offset));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void remove(FileId id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    Path place(FileId id) {
        var name = id.sha256();
        return root.resolve(name.substring(0, 2), name.substring(2, 4), name);
    }

    private static void makeFolder(Path parent, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            flush(parent, StandardOpenOption.READ);
        }
    }

    private static void flush(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
