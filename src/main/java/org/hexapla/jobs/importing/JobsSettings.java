package org.hexapla.jobs.importing;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// `hexapla.jobs.*`
///
/// @param uploads the folder that holds uploaded files until they are imported
@ConfigurationProperties("hexapla.jobs")
record JobsSettings(Path uploads) {

    JobsSettings {
        Objects.requireNonNull(uploads, "hexapla.jobs.uploads");
        uploads = uploads.toAbsolutePath().normalize();
    }
}
