package org.hexapla.campaigns.action;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.hexapla.kernel.Country;
import org.jspecify.annotations.Nullable;

/// What somebody did, as they told it.
///
/// @param grams what it saved; null where nobody knows
public record LoggedAction(long id, Told told, @Nullable BigDecimal grams) {

    private static final int GRAMS = 1000;

    /// @param action its code
    /// @param country where it was done; people need not say
    public record Told(String action, BigDecimal quantity, LocalDate day, Optional<Country> country) {}

    public double kilograms() {
        return grams == null ? 0 : kilograms(grams);
    }

    static double kilograms(BigDecimal grams) {
        return grams.divide(BigDecimal.valueOf(GRAMS), 3, RoundingMode.HALF_UP).doubleValue();
    }
}
