package org.hexapla.usage.visitor;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the journals of use.
///
/// @param root the folder that holds the journals
/// @param cityDatabase a file in MaxMind's format that tells cities by network; without it only example
///     networks are known
@ConfigurationProperties("hexapla.usage")
public record UsageSettings(
        @DefaultValue("data/main/usage") Path root,
        @Nullable Path cityDatabase) {

    public Optional<Path> cities() {
        return Optional.ofNullable(cityDatabase);
    }
}
