package org.hexapla.jobs.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Files that staff sent for an import, each in a folder of its own until it is imported, so that a restart does not
/// lose them and the report can call them by their own names.
@Component
class Uploads {

    private final Path root;

    Uploads(JobsSettings settings) {
        this.root = settings.uploads();
    }

    Path keep(InputStream bytes, String name) throws IOException {
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

    /// A sent name is only a name: no path, no control characters, not too long.
    private static String plain(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "_");
        var end = last.substring(Math.max(0, last.length() - 80));
        return end.isBlank() || end.equals(".") || end.equals("..") ? "upload" : end;
    }
}
