package org.hexapla.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/// A folder with an index, for one test.
final class LuceneFolder implements AfterEachCallback {

    private @Nullable Path folder;
    private @Nullable SearchIndex opened;

    /// The index of the folder; opened again if it was closed.
    SearchIndex index() {
        try {
            var path = folder == null ? Files.createTempDirectory("index") : folder;
            var index = LuceneIndex.open(path, new SearchSettings(path, 16, Duration.ofSeconds(20)));
            folder = path;
            opened = index;
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
