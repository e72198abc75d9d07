package org.hexapla.installation;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Whole folders.
final class Folders {

    private Folders() {}

    /// Deletes a folder and all in it; one that is not there is fine.
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /// Gives a file, or a folder and all in it, to an account; what belongs to it already is left alone.
    static void give(Path file, String account) throws IOException {
        var owner = file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account);
        if (Files.getOwner(file).equals(owner)) {
            return;
        }
        try (var all = Files.walk(file)) {
            for (var each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.setOwner(each, owner);
            }
        }
    }
}
