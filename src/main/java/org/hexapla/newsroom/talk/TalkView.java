package org.hexapla.newsroom.talk;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.LocalizedText;

/// What was said of an item.
///
/// @param written what the reader wanted to say, where it could not be said
/// @param fault a message key; empty where nothing is wrong
public record TalkView(String item, LocalizedText title, List<Line> lines, String written, String fault) {

    /// @param isHideable whether the reader may take it from sight
    public record Line(long id, String name, String words, Instant at, boolean isHideable) {}
}
