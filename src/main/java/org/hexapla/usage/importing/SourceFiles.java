package org.hexapla.usage.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// The files that an import is about: the one that is named, or those of a folder that look like it.
final class SourceFiles {

    private SourceFiles() {}

    static List<Path> in(Path path, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(wanted).sorted().toList();
        }
    }
}
