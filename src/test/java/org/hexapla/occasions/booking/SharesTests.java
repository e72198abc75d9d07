package org.hexapla.occasions.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hexapla.kernel.Money;
import org.junit.jupiter.api.Test;

class SharesTests {

    @Test
    void givesEverybodyTheirPriceWhereNothingIsTakenOff() {
        assertThat(Shares.of(money("38", "CHF"), weights("15", "15", "8")))
                .containsExactly(money("15", "CHF"), money("15", "CHF"), money("8", "CHF"));
    }

    @Test
    void losesNoCoinWhateverIsTakenOff() {
        assertThat(Shares.of(money("10", "EUR"), weights("1", "1", "1")))
                .containsExactly(money("3.34", "EUR"), money("3.33", "EUR"), money("3.33", "EUR"));
        assertThat(Shares.of(money("10", "JPY"), weights("0", "0", "0")))
                .containsExactly(money("4", "JPY"), money("3", "JPY"), money("3", "JPY"));
    }

    @Test
    void addsUpToTheSumForAnyPricesOfAnyPeople() {
        var random = new Random(31);
        for (var run = 0; run < 2000; run++) {
            var sum = money(BigDecimal.valueOf(random.nextInt(100_000), 2).toPlainString(), "USD");
            var weights = IntStream.rangeClosed(0, random.nextInt(60))
                    .mapToObj(_ -> BigDecimal.valueOf(random.nextInt(5000), 2))
                    .toList();
            var shares = Shares.of(sum, weights);
            assertThat(shares)
                    .hasSameSizeAs(weights)
                    .allMatch(share -> share.amount().signum() >= 0);
            assertThat(shares.stream().reduce(money("0", "USD"), Money::plus)).isEqualTo(sum);
        }
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    private static List<BigDecimal> weights(String... prices) {
        return List.of(prices).stream().map(BigDecimal::new).toList();
    }
}
