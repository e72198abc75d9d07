package org.hexapla.jobs.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Files that staff sent for an import, each in a folder of its own until it is imported, so that a restart does not
/// lose them and the report can call them by their own names.
@Component
class Uploads {

    /// How long a file waits for a failed import to be started again.
    private static final Duration PATIENCE = Duration.ofDays(30);

    private final Path root;
    private final Clock clock;

    Uploads(JobsSettings settings, Clock clock) {
        this.root = settings.uploads();
        this.clock = clock;
    }

    Path keep(InputStream bytes, String name) throws IOException {
        removeOld();
        var folder = Files.createDirectories(root.resolve(UUID.randomUUID().toString()));
        var file = folder.resolve(plain(name));
        Files.copy(bytes, file);
        return file;
    }

    /// Removes an upload that is no longer needed; any other path is left alone.
    void remove(Path path) throws IOException {
        var folder = path.toAbsolutePath().normalize().getParent();
        if (folder != null && root.equals(folder.getParent())) {
            Files.deleteIfExists(path);
            Files.deleteIfExists(folder);
        }
    }

    private void removeOld() throws IOException {
        var oldest = clock.instant().minus(PATIENCE);
        for (var folder : inside(Files.createDirectories(root))) {
            if (Files.getLastModifiedTime(folder).toInstant().isBefore(oldest)) {
                for (var file : inside(folder)) {
                    Files.deleteIfExists(file);
                }
                Files.deleteIfExists(folder);
            }
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (var paths = Files.list(folder)) {
            return paths.toList();
        }
    }

    /// A sent name is only a name: no path, no control characters, not too long.
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "_");
        var end = last.substring(Math.max(0, last.length() - 80));
        return end.isBlank() || end.equals(".") || end.equals("..") ? "upload" : end;
    }
}
