package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One number that is page views in one paragraph and unique visitors of the same site in another.
final class MetricNumbers implements Check {

    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    private record Count(Claim claim, String metric) {

        String words() {
            return claim.passage().text(claim.sentence());
        }
    }

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var counts = new ArrayList<Count>();
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var claim : Claims.of(passage, reading.lexicon()).all()) {
                if (claim.isExactCount() && claim.value().compareTo(LEAST) >= 0) {
                    of(claim).map(metric -> new Count(claim, metric)).ifPresent(count -> {
                        before(count, counts)
                                .map(other -> finding(count, other))
                                .ifPresent(findings::add);
                        counts.add(count);
                    });
                }
            }
        }
        return findings;
    }

    /// The metric whose word stands behind the number, else the last before it.
    static Optional<String> of(Claim claim) {
        return own(claim)
                .or(() -> keys(claim.lexicon())
                        .map(key -> new Object() {
                            final String metric = key;
                            final int place = last(claim, key);
                        })
                        .filter(each -> each.place >= 0)
                        .max(java.util.Comparator.comparingInt(each -> each.place))
                        .map(each -> each.metric));
    }

    /// The metric whose word stands right behind the number.
    static Optional<String> own(Claim claim) {
        return keys(claim.lexicon())
                .filter(key -> claim.lexicon()
                        .compiled("^ ?(?:\\p{L}+ )?{compared-metric." + key + "}" + claim.letterEnds())
                        .matcher(claim.quantity().unit())
                        .find())
                .findFirst();
    }

    private static java.util.stream.Stream<String> keys(Lexicon lexicon) {
        return lexicon.under("compared-metric.").keySet().stream();
    }

    private static int last(Claim claim, String key) {
        return claim.lexicon()
                .compiled(claim.edge() + "{compared-metric." + key + "}" + claim.letterEnds())
                .matcher(claim.before())
                .results()
                .mapToInt(java.util.regex.MatchResult::start)
                .max()
                .orElse(-1);
    }

    private static Optional<Count> before(Count count, List<Count> counts) {
        return counts.stream()
                .filter(other -> other.claim().value().compareTo(count.claim().value()) == 0)
                .filter(other -> !other.metric().equals(count.metric()))
                .filter(other -> areOfOne(other, count))
                .findFirst();
    }

    /// Their sentences share a word besides, such as the name of the site.
    private static boolean areOfOne(Count one, Count other) {
        var lexicon = one.claim().lexicon();
        var shared = RepeatedFacts.words(one.words(), lexicon);
        shared.retainAll(RepeatedFacts.words(other.words(), lexicon));
        return !shared.isEmpty();
    }

    private static Finding finding(Count count, Count other) {
        var claim = count.claim();
        return claim.passage()
                .finding(
                        Rule.METRIC,
                        claim.start(),
                        claim.end(),
                        "linter.metric.changed",
                        claim.value(),
                        phrase(other),
                        phrase(count));
    }

    /// The word of the metric as the text has it.
    private static String phrase(Count count) {
        var claim = count.claim();
        var words = claim.lexicon()
                .compiled(claim.edge() + "{compared-metric." + count.metric() + "}" + claim.letterEnds())
                .matcher(own(claim).isPresent() ? claim.behind() : claim.before());
        return words.find() ? words.group().strip() : count.metric();
    }
}
