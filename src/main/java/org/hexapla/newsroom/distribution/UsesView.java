package org.hexapla.newsroom.distribution;

import java.util.List;
import org.hexapla.kernel.LocalizedText;

/// Who took what, and where it was used.
///
/// @param query what the addresses of the tables end in, so that they hold the same
public record UsesView(List<Line> lines, String query) {

    /// @param title what the item is called
    public record Line(NotedUse use, LocalizedText title) {}
}
