package org.hexapla.newsroom.guides;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Outside addresses that did not answer, or have moved, with all places in which they stand.
///
/// @param links how many are watched
/// @param last when the last of them was looked at; null for never
/// @param replaced how many texts were mended just now; -1 where none were asked for
public record LinksView(
        List<Line> lines, long links, @Nullable Instant last, int replaced) {

    /// @param status the last answer; null where there was none
    /// @param fault a message key; empty where there was an answer
    /// @param isDead whether it failed more than once in a row
    /// @param movedTo where it says that it is now; empty where it has not moved
    public record Line(
            String address,
            @Nullable Integer status,
            String fault,
            boolean isDead,
            String movedTo,
            Instant checked,
            List<Where> places,
            List<String> boxes) {}

    public record Where(String item, LocalizedText title) {}
}
