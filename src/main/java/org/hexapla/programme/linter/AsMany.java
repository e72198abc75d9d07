package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// "120 people came, and the film was seen by 400, three times as many": so many times some number around it.
final class AsMany implements ClaimCheck {

    private static final Map<String, BigDecimal> FACTORS = Map.of(
            "as-many.half",
            new BigDecimal("0.5"),
            "as-many.two",
            BigDecimal.TWO,
            "as-many.three",
            BigDecimal.valueOf(3),
            "as-many.four",
            BigDecimal.valueOf(4));
    private static final int REACH = 70;
    private static final double CLOSE = 0.02;
    private static final double NEAR = 0.25;

    @Override
    public boolean concerns(Claim claim) {
        return claim.isExactCount() && claim.isOfThings() && factor(claim).isPresent();
    }

    private static Optional<BigDecimal> factor(Claim claim) {
        // The factor is a number itself, which ends what stands behind the claim.
        int end = Math.min(claim.sentence().end(), claim.end() + REACH);
        var behind = claim.passage().text().substring(claim.end(), end);
        return FACTORS.keySet().stream()
                .filter(key -> claim.lexicon()
                        .compiled("^[^,،.;:(]{0,24}[,،(] ?(?:{that-is} )?{" + key + "}" + claim.letterEnds())
                        .matcher(behind)
                        .find())
                .findFirst()
                .map(FACTORS::get);
    }

    @Override
    public Optional<Finding> judge(Claim claim, Claims claims, Reading reading) {
        var factor = factor(claim).orElseThrow().doubleValue();
        var others = claims.upToEnd(claim).stream()
                .filter(each -> each != claim && each.isExactCount())
                .toList();
        var isBorneOut = others.stream().anyMatch(other -> off(claim, other, factor) <= CLOSE);
        return isBorneOut
                ? Optional.empty()
                : others.stream()
                        .filter(other -> off(claim, other, factor) <= NEAR)
                        .findFirst()
                        .map(other -> claim.passage()
                                .finding(
                                        Rule.SHARE,
                                        Math.min(claim.start(), other.start()),
                                        Math.max(claim.end(), other.end()),
                                        "linter.share.change",
                                        other.value(),
                                        claim.value(),
                                        BigDecimal.valueOf(claim.value().doubleValue()
                                                        / other.value().doubleValue()
                                                - 1),
                                        BigDecimal.valueOf(factor - 1)));
    }

    private static double off(Claim claim, Claim other, double factor) {
        return Math.abs(claim.value().doubleValue() / other.value().doubleValue() / factor - 1);
    }
}
