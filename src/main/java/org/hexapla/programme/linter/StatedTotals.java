package org.hexapla.programme.linter;

import java.util.List;
import java.util.Optional;

/// "30 films, 20 talks and 5 songs, that is, 55 items in all": a number that is called the total of those
/// before it must be.
final class StatedTotals implements ClaimCheck {

    private static final double NEAR = 0.15;

    @Override
    public boolean concerns(Claim claim) {
        return claim.isExactCount() && claim.isOfThings() && isTotal(claim);
    }

    private static boolean isTotal(Claim claim) {
        var isCalledSo = claim.edge() + "(?:{total}|{in-all})" + claim.letterEnds();
        return claim.before(claim.edge() + "{makes}[^,،.;:]{0,24}$")
                || claim.before(isCalledSo + "[^,،.;:]{0,30}$")
                || claim.behind("^[^,،.;:(]{0,50}" + isCalledSo);
    }

    @Override
    public Optional<Finding> judge(Claim total, Claims claims, Reading reading) {
        var before = claims.before(total);
        var parts = before.stream()
                .filter(each -> each.order() == total.order() && each.isExactCount())
                .toList();
        if (parts.size() < 2
                || !areListed(parts)
                || parts.stream().anyMatch(each -> each.value().compareTo(total.value()) >= 0)
                || isBorneOut(total, claims)) {
            return Optional.empty();
        }
        return Claims.off(total, parts) <= NEAR ? Optional.of(Claims.sumFinding(total, parts)) : Optional.empty();
    }

    /// The total of some of the numbers around it, one of them again, or so many times so many.
    private static boolean isBorneOut(Claim total, Claims claims) {
        var around = claims.around(total);
        return Claims.make(total, claims.before(total), 1)
                || around.stream()
                        .anyMatch(one -> around.stream()
                                .anyMatch(other -> one != other
                                        && (one.value().multiply(other.value()).compareTo(total.value()) == 0
                                                || one.value()
                                                                .subtract(other.value())
                                                                .compareTo(total.value())
                                                        == 0)));
    }

    static boolean areListed(List<Claim> parts) {
        for (int i = 1; i < parts.size(); i++) {
            var part = parts.get(i);
            if (!part.before("[,،，、;؛]|(?<!\\p{L}){and}")) {
                return false;
            }
        }
        return true;
    }
}
