package org.hexapla.search;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the index.
///
/// @param root the folder that holds it; everything in it can be made anew from the database
/// @param bufferMegabytes how much is gathered in memory before it is written
/// @param patience how long a question may take before it is given up
@ConfigurationProperties("hexapla.search")
record SearchSettings(
        @DefaultValue("data/main/index") Path root,
        @DefaultValue("16") int bufferMegabytes,
        @DefaultValue("2s") Duration patience) {

    SearchSettings {
        if (bufferMegabytes < 1) {
            throw new IllegalArgumentException("hexapla.search.buffer-megabytes: at least 1");
        }
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("hexapla.search.patience: longer than nothing");
        }
    }
}
