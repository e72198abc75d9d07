package org.hexapla.kernel;

import java.math.BigDecimal;
import java.util.Currency;

/// An amount in a currency, never rounded silently: the scale is the currency's own.
public record Money(BigDecimal amount, Currency currency) {

    public Money {
        if (amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits()) {
            throw new IllegalArgumentException("%s has no fraction as small as in %s".formatted(currency, amount));
        }
        amount = amount.setScale(currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        if (!other.currency.equals(currency)) {
            throw new IllegalArgumentException("cannot add %s to %s".formatted(other.currency, currency));
        }
        return new Money(amount.add(other.amount), currency);
    }
}
