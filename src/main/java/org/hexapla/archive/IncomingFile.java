package org.hexapla.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.hexapla.kernel.Problem.Category;

/// A file on its way in: written to the disk and verified, not yet in its place. Closing removes what was not taken.
///
/// @param name the name it was offered under
record IncomingFile(Path path, String name, FileId id, long bytes) implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    /// Receives a stream in constant memory.
    ///
    /// @throws FileRefused as soon as it proves to be larger than `most` bytes, or at the end if it is empty
    static IncomingFile receive(InputStream stream, String name, Path folder, long most) throws IOException {
        var path = Files.createDirectories(folder).resolve(UUID.randomUUID().toString());
        try {
            var file = write(stream, name, path, most);
            file.verify();
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static IncomingFile write(InputStream stream, String name, Path path, long most) throws IOException {
        var digest = Sha256.digest();
        var buffer = new byte[BUFFER];
        var bytes = 0L;
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                bytes += count;
                if (bytes > most) {
                    throw new FileRefused(Category.TOO_LARGE, "archive.refused.too-large", name, most / 1e6);
                }
                digest.update(buffer, 0, count);
                writeAll(channel, ByteBuffer.wrap(buffer, 0, count));
            }
            channel.force(true);
        }
        if (bytes == 0) {
            throw new FileRefused(Category.MISTAKE, "archive.refused.empty", name);
        }
        return new IncomingFile(path, name, Sha256.id(digest), bytes);
    }

    private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// Reads again what was written: a disk or memory at fault is found before the sender is told that all is well.
    private void verify() throws IOException {
        try (var written = Files.newInputStream(path)) {
            if (!Sha256.of(written).equals(id)) {
                throw new IOException("%s was not written as it came: the disk is at fault".formatted(path));
            }
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
