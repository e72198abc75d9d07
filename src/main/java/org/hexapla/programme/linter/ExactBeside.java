package org.hexapla.programme.linter;

import java.util.Optional;

/// "Just under 5,000 volumes; the precise figure was 5,046", "more than 2,000 visitors, 1,120 on the first day
/// and 830 on the second": the exact number near an approximate one, or the sum of the numbers behind it, is so
/// close to it that it is what the words are said of; then they must hold.
final class ExactBeside implements ClaimCheck {

    private static final double NEAR = 0.06;
    private static final double NEAR_SUM = 0.08;
    private static final double NEAR_UNITS = 0.05;
    private static final int REACH = 90;

    @Override
    public boolean concerns(Claim claim) {
        return !claim.quantity().isExact() && claim.quantity().isCount() && !claim.isTime() && !claim.isMean();
    }

    @Override
    public Optional<Finding> judge(Claim said, Claims claims, Reading reading) {
        return sum(said, claims).or(() -> alone(said, claims));
    }

    private static Optional<Finding> alone(Claim said, Claims claims) {
        var near = claims.all().stream()
                .filter(each -> each != said && each.isExactCount() && each.isOfThings())
                .filter(each -> Math.abs(each.order() - said.order()) <= 1
                        && Math.max(each.start() - said.end(), said.start() - each.end()) <= REACH)
                .filter(each ->
                        Math.abs(each.value().doubleValue() / said.value().doubleValue() - 1)
                                <= (each.value().doubleValue() > 99 ? NEAR : NEAR_UNITS))
                .filter(each -> areOfOne(said, each))
                .toList();
        return near.isEmpty() || near.stream().anyMatch(each -> holds(said, each.value()))
                ? Optional.empty()
                : Optional.of(finding(said, near.getFirst(), near.getFirst().value()));
    }

    /// The same things, or no things named, and nothing that sets the two against each other.
    private static boolean areOfOne(Claim said, Claim exact) {
        var first = said.start() < exact.start() ? said : exact;
        var second = first == said ? exact : said;
        var lexicon = said.lexicon();
        var isOpen = second.quantity().unit().isBlank()
                || second.behind("^ ?(?:{prepositions}|{function}|{in-all}|{total}|{exactly})(?!\\p{L})")
                || second.behind("^[,،，.;)]");
        var isOther = second.before("(?<!\\p{L})(?:{compared.number}|{and}|{change.to}|{rise}|{fall})[^,،.;]{0,14}$")
                || first.order() != second.order() && (isOfOtherTime(first) || isOfOtherTime(second));
        return !isOther && (isOpen || Counted.sameNoun(said.quantity(), exact.quantity(), lexicon));
    }

    private static boolean isOfOtherTime(Claim claim) {
        var words = claim.passage().text(claim.sentence());
        return claim.lexicon().has("previous-year", words)
                || claim.lexicon().has("same-period", words)
                || claim
                        .passage()
                        .days(claim.sentence().start(), claim.sentence().end())
                        .stream()
                        .anyMatch(day -> day.year() > 0);
    }

    private static Optional<Finding> sum(Claim said, Claims claims) {
        var parts = claims.ofSentence(said.order()).stream()
                .filter(each -> each.start() > said.end() && each.isExactCount() && each.isOfThings())
                .toList();
        if (parts.size() < 2
                || !StatedTotals.areListed(parts)
                || said.behind("(?<!\\p{L})(?:{including}|{including.some})")
                || parts.stream().anyMatch(each -> each.value().compareTo(said.value()) >= 0)
                || parts.stream()
                        .anyMatch(each -> !Counted.agree(said.quantity(), each.quantity(), said.lexicon())
                                && !each.behind("^ ?(?:{prepositions}|{function})(?!\\p{L})"))) {
            return Optional.empty();
        }
        return Claims.off(said, parts) > NEAR_SUM || holds(said, Claims.sum(parts))
                ? Optional.empty()
                : Optional.of(finding(said, parts.getLast(), Claims.sum(parts)));
    }

    private static boolean holds(Claim said, java.math.BigDecimal exact) {
        return said.quantity().bound().allows(said.value(), exact);
    }

    private static Finding finding(Claim said, Claim exact, java.math.BigDecimal value) {
        return said.passage()
                .finding(
                        Rule.APPROXIMATE,
                        Math.min(said.start(), exact.start()),
                        Math.max(said.end(), exact.end()),
                        "linter.approximate.fails",
                        said.value(),
                        value);
    }
}
