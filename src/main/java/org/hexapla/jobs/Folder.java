package org.hexapla.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The files of one kind at a path, which is a folder or one file.
public final class Folder {

    private Folder() {}

    /// In the order of their names; without those in folders below.
    public static List<Path> files(Path path, String ending) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var entries = Files.list(path)) {
            return entries.filter(entry -> name(entry).toLowerCase(Locale.ROOT).endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /// The last name of a path; empty for a root.
    public static String name(Path path) {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
