package org.hexapla.campaigns.coverage;

import java.util.List;

/// How far two people who judged the same agree, beyond what chance alone would make them: Cohen's kappa.
///
/// @param pairs on how many judgements it rests
/// @param observed in which part of them both said the same
/// @param expected in which part they would by chance, each saying each word as often as they did
public record Agreement(int pairs, double observed, double expected) {

    record Pair(Verdict one, Verdict other) {}

    static Agreement of(List<Pair> pairs) {
        if (pairs.isEmpty()) {
            return new Agreement(0, 0, 0);
        }
        var all = (double) pairs.size();
        var same = pairs.stream().filter(pair -> pair.one() == pair.other()).count();
        var expected = 0.0;
        for (var verdict : Verdict.values()) {
            var ones = pairs.stream().filter(pair -> pair.one() == verdict).count();
            var others = pairs.stream().filter(pair -> pair.other() == verdict).count();
            expected += ones / all * (others / all);
        }
        return new Agreement(pairs.size(), same / all, expected);
    }

    /// Whether it can be said at all: not of no pairs, nor where both said one word throughout.
    public boolean isKnown() {
        return pairs > 0 && expected < 1;
    }

    public double kappa() {
        return (observed - expected) / (1 - expected);
    }
}
