package org.hexapla.programme.report;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Period;
import org.jspecify.annotations.Nullable;

/// All figures of a report, or all of them beside those of another period.
///
/// @param other the period beside it; null where none is asked
public record FiguresView(
        long report,
        LocalizedText title,
        Period period,
        int edition,
        List<Row> rows,
        List<Phrasing> phrasings,
        boolean isOpen,
        @Nullable Period other) {

    /// A greater change asks for a reason.
    public static final double THRESHOLD = 0.25;

    /// @param what the name of what is counted
    /// @param words as the report says it
    /// @param exact the number itself, or that there is no source
    /// @param kept when it was frozen; null while it is not
    /// @param beside the other period's; null where none is asked
    public record Row(
            String name,
            String para,
            String what,
            String words,
            String exact,
            Answer answer,
            boolean holds,
            @Nullable Instant kept,
            @Nullable Beside beside) {}

    /// @param change a part of the other value; empty where there is none
    /// @param needsReason whether it is greater than may stay unexplained
    public record Beside(String exact, String change, boolean needsReason, String reason) {}

    /// Which figures changed so much that somebody must say why, and nobody did.
    public long unexplained() {
        return rows.stream()
                .filter(row -> row.beside() != null
                        && row.beside().needsReason()
                        && row.beside().reason().isEmpty())
                .count();
    }
}
