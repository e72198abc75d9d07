package org.hexapla.newsroom.coverage;

import java.time.Duration;
import java.util.List;
import org.hexapla.kernel.Language;

/// What a meeting of a body asks for.
///
/// @param within the target from the gavel to each language
record CoverageLine(String type, String desk, List<Language> owed, Duration within) {

    CoverageLine {
        owed = List.copyOf(owed);
    }
}
