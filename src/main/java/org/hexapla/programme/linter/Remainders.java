package org.hexapla.programme.linter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// "1,200 requests ... 400 came from schools, 500 from libraries and the remaining 300 from others": what is called the
/// rest must make the whole together with the other parts, wherever around it the whole and the parts stand.
final class Remainders implements ClaimCheck {

    private static final double NEAR = 0.2;
    private static final int MOST_PARTS = 9;

    private record Account(Claim whole, List<Claim> parts) {}

    @Override
    public boolean concerns(Claim claim) {
        return claim.isExactCount() && claim.isOfThings() && isRest(claim);
    }

    private static boolean isRest(Claim claim) {
        return claim.before(claim.edge() + "{remaining}[ ,،]*(?:{numbering}[ ,،]*){0,2}(?:ال)?$")
                || claim.behind("^ ?(?:\\p{L}+ )?(?:ال)?{remaining}" + claim.letterEnds())
                        && !claim.behind("^[ ,،]*{and}")
                || claim.before(claim.edge() + "{rest.verb}" + claim.letterEnds() + "[^,،.;:]{0,16}$");
    }

    @Override
    public Optional<Finding> judge(Claim rest, Claims claims, Reading reading) {
        var before = claims.before(rest);
        if (before.size() < 2 || accounts(rest, before).anyMatch(each -> Claims.equal(each.whole(), each.parts()))) {
            return Optional.empty();
        }
        var isBorneOut = before.stream()
                .filter(whole -> whole.value().compareTo(rest.value()) > 0)
                .anyMatch(whole -> Claims.make(whole, with(without(before, whole), rest), 2)
                        || Claims.make(whole, without(claims.upToEnd(rest), whole), 2));
        return isBorneOut
                ? Optional.empty()
                : accounts(rest, before)
                        .filter(each -> Claims.off(each.whole(), each.parts()) <= NEAR)
                        .min(Comparator.comparingDouble(each -> Claims.off(each.whole(), each.parts())))
                        .map(each -> Claims.sumFinding(each.whole(), each.parts()));
    }

    /// Each number that may be the whole, with each run of numbers up to the rest.
    private static Stream<Account> accounts(Claim rest, List<Claim> before) {
        return before.stream()
                .filter(whole -> whole.value().compareTo(rest.value()) > 0)
                .flatMap(whole -> {
                    var parts = with(without(before, whole), rest);
                    int first = Math.max(0, parts.size() - MOST_PARTS);
                    return java.util.stream.IntStream.range(first, parts.size() - 1)
                            .mapToObj(from -> new Account(whole, parts.subList(from, parts.size())));
                })
                .filter(each -> each.parts().stream()
                        .allMatch(part -> part.value().compareTo(each.whole().value()) < 0
                                && part.end() > each.whole().sentence().start()));
    }

    private static List<Claim> without(List<Claim> claims, Claim one) {
        return claims.stream().filter(each -> each != one).toList();
    }

    private static List<Claim> with(List<Claim> claims, Claim last) {
        return Stream.concat(claims.stream(), Stream.of(last)).toList();
    }
}
