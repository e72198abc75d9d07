package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// "2,760 pupils came. Primary schools sent 1,140, secondary schools 1,020 and vocational schools 500": parts
/// of a whole that stands in the sentence before, or before them with no more than a verb between. Nothing says
/// that they are all; but parts that come so near to the whole were meant to make it.
final class SpreadParts implements Check {

    private static final double NEAR = 0.06;
    private static final double VERY_NEAR = 0.04;
    private static final double OF_ONE_DIGIT = 0.12;
    private static final double OF_BOTH_SEXES = 0.15;
    private static final int FEWEST = 3;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            var claims = Claims.of(passage, reading.lexicon());
            for (int order = 0; order < passage.sentences().size(); order++) {
                var counts = claims.ofSentence(order).stream()
                        .filter(each -> each.isOfThings() && each.isExactCount())
                        .toList();
                var words = passage.text(passage.sentences().get(order));
                if (!isChoice(words, reading.lexicon())) {
                    ofSexes(counts, claims, words, reading.lexicon())
                            .or(() -> listed(counts, claims))
                            .or(() -> inTwo(counts))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static boolean isChoice(String words, Lexicon lexicon) {
        return lexicon.compiled((lexicon.isChinese() ? "" : "(?<!\\p{L})") + "(?:{including.some})")
                .matcher(words)
                .find();
    }

    private static Optional<Finding> listed(List<Claim> counts, Claims claims) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        var before = claims.before(counts.getFirst()).stream()
                .filter(each -> each.order() == counts.getFirst().order() - 1 && each.isExactCount())
                .toList();
        var wholes = new ArrayList<>(before);
        wholes.addAll(counts.subList(0, Math.max(0, counts.size() - FEWEST)));
        for (var whole : wholes.reversed()) {
            var parts =
                    counts.stream().filter(each -> each.start() > whole.end()).toList();
            var isWhole = parts.size() >= FEWEST
                    && parts.stream().allMatch(part -> part.value().compareTo(whole.value()) < 0)
                    && (areOfWhole(parts, whole)
                            || whole.order() == parts.getFirst().order() && Claims.off(whole, parts) <= VERY_NEAR)
                    && StatedTotals.areListed(parts);
            if (isWhole) {
                return Claims.make(whole, parts, 2) || !isNear(whole, parts)
                        ? Optional.empty()
                        : Optional.of(Claims.sumFinding(whole, parts));
            }
        }
        return Optional.empty();
    }

    /// Most of them name what the whole is of, or nothing.
    private static boolean areOfWhole(List<Claim> parts, Claim whole) {
        return 2
                        * parts.stream()
                                .filter(part -> Counted.agree(whole.quantity(), part.quantity(), part.lexicon())
                                        || part.behind("^ ?(?:{prepositions}|{of-which})(?!\\p{L})"))
                                .count()
                >= parts.size();
    }

    /// Whether the numbers of a sentence are the parts of a whole before it.
    private static boolean areOfEarlier(List<Claim> counts, Claims claims) {
        return claims.before(counts.getFirst()).stream().anyMatch(whole -> Claims.equal(whole, counts));
    }

    /// "6,240 questions, 3,815 in New York and 2,525 in Geneva".
    private static Optional<Finding> inTwo(List<Claim> counts) {
        if (counts.size() < FEWEST) {
            return Optional.empty();
        }
        var whole = counts.getFirst();
        var parts = counts.subList(1, counts.size());
        var areSpread = parts.getFirst().before("[,،:] *[وف]?$")
                && parts.stream()
                        .allMatch(part -> part.value().compareTo(whole.value()) < 0
                                && part.behind("^ ?(?:{prepositions})(?!\\p{L})"))
                && StatedTotals.areListed(parts);
        return areSpread && !Claims.equal(whole, parts) && isNear(whole, parts)
                ? Optional.of(Claims.sumFinding(whole, parts))
                : Optional.empty();
    }

    private static boolean isNear(Claim whole, List<Claim> parts) {
        var difference = Claims.sum(parts).subtract(whole.value()).abs();
        var isOneDigit = difference.signum() > 0
                && difference.stripTrailingZeros().precision() == 1
                && difference.compareTo(BigDecimal.TEN) >= 0;
        return Claims.off(whole, parts) <= (isOneDigit ? OF_ONE_DIGIT : NEAR);
    }

    /// "Seventeen of the 40 fellows were women and 24 were men".
    private static Optional<Finding> ofSexes(List<Claim> counts, Claims claims, String words, Lexicon lexicon) {
        if (counts.size() != FEWEST
                || areOfEarlier(counts, claims)
                || !lexicon.has("men", words)
                || !lexicon.has("women", words)) {
            return Optional.empty();
        }
        var whole = counts.stream()
                .max(java.util.Comparator.comparing(Claim::value))
                .orElseThrow();
        var parts = counts.stream().filter(each -> each != whole).toList();
        return Claims.equal(whole, parts) || Claims.off(whole, parts) > OF_BOTH_SEXES
                ? Optional.empty()
                : Optional.of(Claims.sumFinding(whole, parts));
    }
}
