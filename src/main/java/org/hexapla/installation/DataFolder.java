package org.hexapla.installation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder that holds all an installation keeps on this machine: `database`, `files`, `index`, `log`.
///
/// One program at a time: the lock is the operating system's, so it ends with the program, however that ends.
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path path, FileChannel channel, FileLock lock) {
        this.path = path;
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the folder for this program; nothing if another one has it.
    static Optional<DataFolder> tryTake(Path path) throws IOException {
        Files.createDirectories(path);
        var channel = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new DataFolder(path.toAbsolutePath().normalize(), channel, lock));
    }

    /// Takes the folder for this program, which cannot run without it.
    static DataFolder take(Path path) throws IOException {
        return tryTake(path)
                .orElseThrow(() -> new CannotRun(
                        "installation.folder.taken", path.toAbsolutePath().normalize()));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return null;
        }
    }

    Path database() {
        return path.resolve("database");
    }

    Path files() {
        return path.resolve("files");
    }

    Path index() {
        return path.resolve("index");
    }

    Path log() {
        return path.resolve("log").resolve("hexapla.log");
    }

    Path programs() {
        return path.resolve("programs");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
