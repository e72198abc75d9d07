package org.hexapla.programme.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// How a number is said.
///
/// A number is rounded to so many of its leading digits (two, unless the binding says otherwise): `MORE_THAN`
/// down, `NEARLY` up, `ABOUT` and `ROUNDED` to the nearest. `ROUNDED` then says "more than" or "nearly", as the
/// rounded number lies below or above the exact one. A number that needed no rounding is said as it is. Words
/// that an editor fixed hold while the exact value is on their side of the number and within one step of the
/// rounding.
public enum Phrasing {
    EXACT,
    ROUNDED,
    MORE_THAN,
    ABOUT,
    NEARLY;

    private static final BigDecimal LARGE = BigDecimal.valueOf(100);

    /// The code in files, forms and tables.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static java.util.Optional<Phrasing> of(String code) {
        return java.util.Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst();
    }

    /// The number that is said.
    BigDecimal rounded(BigDecimal exact, int digits) {
        var mode = switch (this) {
            case EXACT -> RoundingMode.UNNECESSARY;
            case MORE_THAN -> RoundingMode.DOWN;
            case NEARLY -> RoundingMode.UP;
            case ABOUT, ROUNDED -> RoundingMode.HALF_UP;
        };
        return this == EXACT ? whole(exact) : exact.round(new MathContext(digits, mode));
    }

    /// Of a mean in the hundreds nobody says the decimals.
    private static BigDecimal whole(BigDecimal exact) {
        return exact.abs().compareTo(LARGE) >= 0 ? exact.setScale(0, RoundingMode.HALF_UP) : exact;
    }

    /// The words that go with a number said for an exact one.
    Phrasing words(BigDecimal said, BigDecimal exact) {
        int order = said.compareTo(exact);
        if (order == 0) {
            return EXACT;
        }
        return switch (this) {
            case EXACT, ABOUT -> this == EXACT ? EXACT : ABOUT;
            case MORE_THAN -> MORE_THAN;
            case NEARLY -> NEARLY;
            case ROUNDED -> order < 0 ? MORE_THAN : NEARLY;
        };
    }

    /// Whether a number that an editor fixed may still be said with these words.
    boolean holds(BigDecimal said, BigDecimal exact, int digits) {
        var step = said.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(said.precision() - said.scale() - digits);
        var difference = exact.subtract(said);
        var isNear = difference.abs().compareTo(step) < 0;
        return switch (this) {
            case EXACT -> said.compareTo(whole(exact)) == 0;
            case MORE_THAN -> difference.signum() >= 0 && isNear;
            case NEARLY -> difference.signum() <= 0 && isNear;
            case ABOUT, ROUNDED -> isNear;
        };
    }
}
