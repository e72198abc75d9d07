package org.hexapla.partners.gift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Money;
import org.jspecify.annotations.Nullable;

/// Money or a thing that a donor gives.
///
/// @param purpose one of [#PURPOSES]
/// @param value the amount; of a thing what it is thought to be worth
/// @param condition of a thing, one of [#CONDITIONS]; empty of money
/// @param rate at which it is told in dollars; null where nobody stated one
public record Gift(
        long id,
        Kind kind,
        String purpose,
        LocalDate day,
        Money value,
        LocalizedText what,
        String condition,
        @Nullable Rate rate) {

    public static final List<String> PURPOSES = List.of(
            "translation", "digitization", "training", "events", "exhibitions", "youth", "equipment", "general");

    public static final List<String> CONDITIONS = List.of("new", "good", "fair", "poor");

    static final Currency DOLLAR = Currency.getInstance("USD");

    public enum Kind {
        MONEY,
        IN_KIND;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Kind> parse(String code) {
            return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }

    /// How many dollars one unit was on a day.
    public record Rate(BigDecimal dollars, LocalDate day) {}

    /// In dollars, at the rate that was stated.
    public Optional<Money> converted() {
        if (value.currency().equals(DOLLAR)) {
            return Optional.of(value);
        }
        return rate == null
                ? Optional.empty()
                : Optional.of(
                        new Money(value.amount().multiply(rate.dollars()).setScale(2, RoundingMode.HALF_UP), DOLLAR));
    }
}
