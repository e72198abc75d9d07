package org.hexapla.programme.linter;

import java.math.BigDecimal;

/// A number of things, or a share of something, as a text states it.
///
/// @param start where the number begins, words like "more than" before it not counted
/// @param end behind the number and its scale ("3.4 million")
/// @param value a share is a part of 1
/// @param step the smallest difference that its digits can show: 10 for "1,320", 100,000 for "3.4 million"
/// @param unit the words right behind it, as far as they may name what is counted
record Quantity(int start, int end, BigDecimal value, Kind kind, Bound bound, BigDecimal step, String unit) {

    enum Kind {
        COUNT,
        SHARE
    }

    /// How the words around a number bind it.
    enum Bound {
        EXACT,
        MORE,
        LESS,
        ABOUT,
        NEARLY;

        /// Whether words of this sort may stand for an exact value. "About" allows a difference of 5 in 100, "nearly"
        /// of 5
        /// below.
        boolean allows(BigDecimal said, BigDecimal exact) {
            var tenth = said.abs().multiply(new BigDecimal("0.05"));
            return switch (this) {
                case EXACT -> said.compareTo(exact) == 0;
                case MORE -> exact.compareTo(said) >= 0;
                case LESS -> exact.compareTo(said) <= 0;
                case ABOUT -> exact.subtract(said).abs().compareTo(tenth) <= 0;
                case NEARLY -> exact.compareTo(said) < 0 && said.subtract(exact).compareTo(tenth) <= 0;
            };
        }
    }

    boolean isCount() {
        return kind == Kind.COUNT;
    }

    boolean isShare() {
        return kind == Kind.SHARE;
    }

    boolean isExact() {
        return bound == Bound.EXACT;
    }

    /// The same number of other things.
    Quantity of(String things) {
        return new Quantity(start, end, value, kind, bound, step, things);
    }

    Quantity times(long factor) {
        return new Quantity(start, end, value.multiply(BigDecimal.valueOf(factor)), kind, bound, step, unit);
    }
}
