package org.hexapla.occasions.voucher;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Money;

/// What makes a booking cheaper.
///
/// @param tours codes of those for which it is good; none for all of the station
/// @param times how many bookings may use it in all
public record Voucher(String code, String station, Discount discount, List<String> tours, int times, LocalDate until) {

    /// What it takes off.
    public sealed interface Discount {

        /// What is left to pay.
        Money off(Money price);
    }

    /// So many parts of a hundred.
    public record Percent(int percent) implements Discount {

        public Percent {
            if (percent < 1 || percent > 100) {
                throw new IllegalArgumentException("takes off " + percent + " per cent");
            }
        }

        @Override
        public Money off(Money price) {
            var left = price.amount()
                    .multiply(BigDecimal.valueOf(100L - percent))
                    .movePointLeft(2)
                    .setScale(price.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
            return new Money(left, price.currency());
        }
    }

    /// An amount of a whole booking, which never costs less than nothing.
    public record Amount(Money amount) implements Discount {

        public Amount {
            if (amount.amount().signum() <= 0) {
                throw new IllegalArgumentException("takes off " + amount);
            }
        }

        @Override
        public Money off(Money price) {
            if (!price.currency().equals(amount.currency())) {
                throw new IllegalArgumentException("takes %s off %s".formatted(amount, price));
            }
            return new Money(price.amount().subtract(amount.amount()).max(BigDecimal.ZERO), price.currency());
        }
    }

    public Money off(Money price) {
        return discount.off(price);
    }

    boolean isFor(String tour) {
        return tours.isEmpty() || tours.contains(tour);
    }
}
