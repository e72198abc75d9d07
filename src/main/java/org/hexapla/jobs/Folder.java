package org.hexapla.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The files of one kind at a path, which is a folder or one file.
public final class Folder {

    private Folder() {}

    /// In the order of their names; without those in folders below. None where the one file has another ending: then an
    /// importer takes nothing, and whoever sent it is told what is expected.
    public static List<Path> files(Path path, String ending) throws IOException {
        if (!Files.isDirectory(path)) {
            return hasEnding(path, ending) ? List.of(path) : List.of();
        }
        try (var entries = Files.list(path)) {
            return entries.filter(entry -> hasEnding(entry, ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasEnding(Path path, String ending) {
        return name(path).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /// The last name of a path; empty for a root.
    public static String name(Path path) {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
