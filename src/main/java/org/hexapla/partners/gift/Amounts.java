package org.hexapla.partners.gift;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Money;

/// Money in the smallest units of its currency, and sums of one currency each.
final class Amounts {

    private static final int MOST_DIGITS = 15;

    private Amounts() {}

    static Money nothing(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    static long minor(Money money) {
        return money.amount().unscaledValue().longValueExact();
    }

    static Money of(long minor, String currency) {
        var of = Currency.getInstance(currency);
        return new Money(BigDecimal.valueOf(minor, of.getDefaultFractionDigits()), of);
    }

    /// More than nothing, as it came from outside; nothing if it is none, or finer than its currency.
    static Optional<Money> parse(String amount, String currency) {
        if (!amount.matches("\\d{1,15}(\\.\\d{1,4})?") || amount.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        try {
            var money = new Money(new BigDecimal(amount), Currency.getInstance(currency));
            return money.amount().signum() > 0 ? Optional.of(money) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// One sum a currency, in the order of their codes.
    static List<Money> sums(List<Money> amounts) {
        var sums = new TreeMap<String, Money>();
        amounts.forEach(amount -> sums.merge(amount.currency().getCurrencyCode(), amount, Money::plus));
        return List.copyOf(sums.values());
    }
}
