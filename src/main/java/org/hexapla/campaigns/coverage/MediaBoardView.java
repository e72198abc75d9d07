package org.hexapla.campaigns.coverage;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.web.chart.Chart;
import org.jspecify.annotations.Nullable;

/// How much of what the major outlets said carried the messages, over time.
///
/// @param share of all months together; null where nothing was judged
/// @param list the name of the list that holds for the last day; empty where none does
/// @param agreement of those who judged the same
/// @param waiting how many articles wait for whom
public record MediaBoardView(
        LocalDate from,
        LocalDate to,
        @Nullable Double share,
        long carried,
        long judged,
        String list,
        int major,
        List<Month> months,
        @Nullable Chart chart,
        List<Row> messages,
        List<Row> languages,
        Agreement agreement,
        List<Waiting> waiting) {

    public record Month(String name, long carried, long judged) {
        public double share() {
            return judged == 0 ? 0 : (double) carried / judged;
        }
    }

    public record Row(String name, long carried, long judged) {
        public double share() {
            return judged == 0 ? 0 : (double) carried / judged;
        }
    }

    public record Waiting(Queue queue, long articles) {}
}
