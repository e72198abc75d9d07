package org.hexapla.occasions.booking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hexapla.kernel.Money;

/// Divides what a booking costs among its people, in whole units of the smallest coin: the parts are exactly the sum,
/// whatever a voucher took off.
final class Shares {

    private Shares() {}

    /// @param weights the full price of each; where all are 0 everybody has the same part
    static List<Money> of(Money sum, List<BigDecimal> weights) {
        var digits = sum.currency().getDefaultFractionDigits();
        var coins = sum.amount().movePointRight(digits).toBigIntegerExact();
        var all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var fair = all.signum() == 0 ? weights.stream().map(_ -> BigDecimal.ONE).toList() : weights;
        var total = fair.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var parts = new ArrayList<BigInteger>();
        var rests = new ArrayList<BigDecimal>();
        for (var weight : fair) {
            var exact = new BigDecimal(coins).multiply(weight).divideAndRemainder(total);
            parts.add(exact[0].toBigInteger());
            rests.add(exact[1]);
        }
        var left = coins.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        // Those who lost the most by rounding have a coin more.
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> rests.get(place))
                        .reversed())
                .limit(left)
                .forEach(place -> parts.set(place, parts.get(place).add(BigInteger.ONE)));
        return parts.stream()
                .map(part -> new Money(new BigDecimal(part).movePointLeft(digits), sum.currency()))
                .toList();
    }
}
