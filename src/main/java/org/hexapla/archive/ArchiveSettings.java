package org.hexapla.archive;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// `hexapla.archive.*`
///
/// @param root the folder that holds the files
/// @param textWithin how long taking the text out of one file may last
/// @param textLength how many characters of it are kept
/// @param pages how many pages a PDF may have
@ConfigurationProperties("hexapla.archive")
record ArchiveSettings(
        Path root,
        @DefaultValue("60s") Duration textWithin,
        @DefaultValue("20000000") int textLength,
        @DefaultValue("20000") int pages) {

    ArchiveSettings {
        root = root.toAbsolutePath().normalize();
        if (textWithin.isNegative() || textWithin.isZero() || textLength < 1 || pages < 1) {
            throw new IllegalArgumentException("hexapla.archive.text-within, text-length and pages must be positive");
        }
    }

    /// Beside the files, so that a finished one is moved and not copied.
    Path incoming() {
        return root.resolve("incoming");
    }
}
