package org.hexapla.library.analysis.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexapla.library.analysis.Stage;
import org.hexapla.library.analysis.Work;

/// What waits for the indexers.
///
/// @param mine what the reader has taken
/// @param open all that is not released, at most a hundred
/// @param counts how many are at which stage
/// @param late how many should have been analysed by now
/// @param message what became of the last act, or empty
public record QueueView(
        List<Row> mine,
        List<Row> open,
        Map<Stage, Long> counts,
        long late,
        String station,
        String stage,
        String message,
        LocalDate today) {

    /// @param indexer who has it, or empty
    public record Row(Work work, String indexer, boolean isMine) {}

    public boolean isNextWaiting() {
        return counts.getOrDefault(Stage.DRAFTED, 0L) > 0;
    }
}
