package org.hexapla.newsroom.digest;

import java.util.List;
import org.hexapla.kernel.Language;

/// What a letter tells.
///
/// @param language the one in which the house speaks to the reader
/// @param lines at least one
public record Digest(Language language, List<Line> lines) {

    public Digest {
        lines = List.copyOf(lines);
    }

    /// @param language the best of the reader's languages in which it is told
    /// @param isByMachine whether a machine translated it and nobody has checked it
    public record Line(long item, Language language, String title, String lead, String address, boolean isByMachine) {}
}
