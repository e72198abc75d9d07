package org.hexapla.campaigns.contest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The entries of one category in the order that the jury gave them.
final class Ranking {

    private Ranking() {}

    /// What the jury said of an entry in a round.
    ///
    /// @param mean of all scores
    /// @param best how many of the jury gave the best score for everything
    record Judged(Entry entry, int votes, double mean, int best) {}

    record Placed(Judged judged, int place) {}

    /// Equals by the rule share a place, and the place after theirs is left out.
    static List<Placed> of(List<Judged> judged, Contest.Tie tie) {
        var order = order(tie);
        var sorted = judged.stream()
                .sorted(order.thenComparing(one -> one.entry().number()))
                .toList();
        var placed = new ArrayList<Placed>();
        for (var i = 0; i < sorted.size(); i++) {
            var isEqual = i > 0 && order.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            placed.add(new Placed(sorted.get(i), isEqual ? placed.get(i - 1).place() : i + 1));
        }
        return placed;
    }

    private static Comparator<Judged> order(Contest.Tie tie) {
        var byMean = Comparator.comparing((Judged one) -> Math.round(one.mean() * 10_000))
                .reversed();
        return switch (tie) {
            case SHARED -> byMean;
            case MOST_BEST ->
                byMean.thenComparing(Comparator.comparing(Judged::best).reversed());
            case FIRST_SENT -> byMean.thenComparing(Ranking::received);
        };
    }

    private static Instant received(Judged judged) {
        var times = judged.entry().times();
        return times.received() == null ? times.begun() : times.received();
    }
}
