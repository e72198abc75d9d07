package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// "212 members. Eleven joined and six left, so that there were 217": what came and what went must make the end out of
/// the beginning.
final class Balances implements Check {

    private static final double NEAR = 0.2;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            of(Claims.of(passage, reading.lexicon())).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> of(Claims claims) {
        var counts = claims.all().stream()
                .filter(each -> each.isOfThings() && each.isExactCount())
                .toList();
        for (int i = 1; i + 2 < counts.size(); i++) {
            var came = counts.get(i);
            var went = counts.get(i + 1);
            var begin = counts.get(i - 1);
            var end = counts.get(i + 2);
            var isMove = isGain(came) && isLoss(went) || isLoss(came) && isGain(went);
            if (isMove && end.order() - begin.order() <= 2) {
                var change = came.value().subtract(went.value()).multiply(BigDecimal.valueOf(isGain(came) ? 1 : -1));
                var right = begin.value().add(change);
                var off = Math.abs(right.doubleValue() / end.value().doubleValue() - 1);
                return off == 0 || off > NEAR ? Optional.empty() : Optional.of(finding(begin, came, went, end, right));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Claim begin, Claim came, Claim went, Claim end, BigDecimal right) {
        var terms = begin.value()
                + (isGain(came) ? " + " : " - ")
                + came.value()
                + (isGain(went) ? " + " : " - ")
                + went.value();
        return begin.passage()
                .finding(Rule.SUM, begin.start(), end.end(), "linter.sum.differs", terms, right, end.value());
    }

    private static boolean isGain(Claim claim) {
        return isMove(claim, "{gain}");
    }

    private static boolean isLoss(Claim claim) {
        return isMove(claim, "{loss}");
    }

    /// "Eleven joined" and «وانضم إليها 11».
    private static boolean isMove(Claim claim, String words) {
        return claim.lexicon().isArabic()
                ? claim.before(claim.edge() + words + "(?!\\p{L})[^.،,]{0,16}$")
                : claim.lexicon()
                        .compiled("(?<!\\p{L})" + words + "(?!\\p{L})")
                        .matcher(claim.clauseBehind())
                        .find();
    }
}
