package org.hexapla.translation.versions;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.translation.VersionState;
import org.jspecify.annotations.Nullable;

/// How the versions of one thing stand and stood, the latest first.
public record VersionsView(String item, List<Line> lines) {

    /// @param until null where it still stands so
    public record Line(
            Language language,
            VersionState state,
            Instant since,
            @Nullable Instant until) {}
}
