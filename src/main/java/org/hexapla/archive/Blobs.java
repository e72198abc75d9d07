package org.hexapla.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Which store keeps the bytes.
@Configuration(proxyBeanMethods = false)
class Blobs {

    /// Nothing takes a day to come in: what is older was left by a program that was killed.
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    @Bean
    BlobStore blobStore(ArchiveSettings settings, Clock clock) throws IOException {
        var incoming = Files.createDirectories(settings.incoming());
        for (var file : list(incoming)) {
            if (Files.getLastModifiedTime(file)
                    .toInstant()
                    .isBefore(clock.instant().minus(LEFT_BEHIND))) {
                Files.deleteIfExists(file);
            }
        }
        return new FolderBlobs(settings.root());
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
