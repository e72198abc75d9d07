package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/// "In July there were 3,200; by January the number had grown by 25 per cent, to 4,200": two numbers around a growth or
/// a fall must bear it out, whatever stands between. And "doubled from 12 to 30", where a word tells the growth.
final class ToldChanges implements ClaimCheck {

    private static final double NEAR = 0.13;
    private static final int BACK = 170;
    private static final BigDecimal LEAST = BigDecimal.TWO;

    @Override
    public boolean concerns(Claim claim) {
        return claim.quantity().isShare() && claim.value().compareTo(LEAST) < 0;
    }

    @Override
    public Optional<Finding> judge(Claim share, Claims claims, Reading reading) {
        int direction = Changes.direction(share);
        if (direction == 0 || isShareOfWhole(share)) {
            return Optional.empty();
        }
        var borneOut = Changes.pairs(share, claims)
                .filter(pair -> Changes.holds(share, pair, direction))
                .toList();
        if (!borneOut.isEmpty()) {
            return borneOut.stream().allMatch(ToldChanges::areOfTwoMetrics)
                    ? borneOut.stream().findFirst().map(ToldChanges::mixed)
                    : Optional.empty();
        }
        return Changes.pairs(share, claims)
                .filter(pair -> pair.change().signum() == direction && isNear(pair, share))
                .min(Comparator.comparingDouble(pair -> off(pair, share)))
                .map(pair -> finding(share, pair));
    }

    private static boolean isShareOfWhole(Claim share) {
        return share.behind("^ ?{part.of.them}" + share.letterEnds())
                && !share.before(share.edge() + "{change.up}[^,،.]{0,10}$");
    }

    private static double off(Changes.Pair pair, Claim share) {
        return pair.change().abs().subtract(share.value()).abs().doubleValue();
    }

    /// Of the same things, as far as they name them, near by, and not far from what is told.
    private static boolean isNear(Changes.Pair pair, Claim share) {
        var first = pair.before().start() < pair.now().start() ? pair.before() : pair.now();
        var second = first == pair.before() ? pair.now() : pair.before();
        return off(pair, share) <= NEAR
                && share.start() - first.start() <= BACK
                && pair.before().isExactCount()
                && pair.now().isExactCount()
                && (first.order() == share.order() || second.order() == share.order())
                && (Counted.agree(first.quantity(), second.quantity(), share.lexicon())
                        || second.behind("^ ?(?:{function}|{prepositions})(?!\\p{L})"));
    }

    private static Finding finding(Claim share, Changes.Pair pair) {
        int from = Math.min(
                share.start(), Math.min(pair.before().start(), pair.now().start()));
        int to = Math.max(share.end(), Math.max(pair.before().end(), pair.now().end()));
        return share.passage()
                .finding(
                        Rule.SHARE,
                        from,
                        to,
                        "linter.share.change",
                        pair.before().value(),
                        pair.now().value(),
                        pair.change(),
                        share.value());
    }

    /// Views before, visitors now: the reckoning holds, but there is nothing that grew.
    private static boolean areOfTwoMetrics(Changes.Pair pair) {
        var one = MetricNumbers.own(pair.before());
        var other = MetricNumbers.own(pair.now());
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private static Finding mixed(Changes.Pair pair) {
        int from = Math.min(pair.before().start(), pair.now().start());
        int to = Math.max(pair.before().end(), pair.now().end());
        var passage = pair.now().passage();
        return passage.finding(
                Rule.METRIC, from, to, "linter.metric.compared", passage.text().substring(from, to));
    }
}
