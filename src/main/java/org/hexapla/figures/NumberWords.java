package org.hexapla.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Wording;

/// The number of an answer as it is written in a language.
final class NumberWords {

    private NumberWords() {}

    static String of(Total total, FactSource.Scale scale, BigDecimal value, Wording wording) {
        if (total.isShare() || scale == FactSource.Scale.SHARE && !(total instanceof Total.Distinct)) {
            return perCent(value, wording);
        }
        return switch (total) {
            // The parts of a ratio are of different kinds, but it is read as a part of them: so many of a hundred.
            case Total.Ratio _ when value.compareTo(BigDecimal.ONE) <= 0 -> perCent(value, wording);
            case Total.MonthlyMean _, Total.Median _, Total.NinetiethPercentile _ ->
                plain(value, decimals(value), wording);
            case Total.Ratio _,
                    Total.Sum _,
                    Total.Distinct _,
                    Total.Share _,
                    Total.ShareInAllLanguages _,
                    Total.ShareMultilingual _,
                    Total.ChangeOnPreviousYear _,
                    Total.RatioToReferencePeriod _ -> plain(value, 2, wording);
        };
    }

    private static String perCent(BigDecimal value, Wording wording) {
        var rounded =
                value.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return wording.percent(value.doubleValue(), Math.max(0, rounded.scale()));
    }

    /// A mean of thousands needs no tenths.
    private static int decimals(BigDecimal value) {
        var size = value.abs();
        return size.compareTo(BigDecimal.valueOf(100)) >= 0 ? 0 : size.compareTo(BigDecimal.TEN) >= 0 ? 1 : 2;
    }

    private static String plain(BigDecimal value, int decimals, Wording wording) {
        var rounded = value.setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() <= 0
                ? wording.number(rounded.longValue())
                : wording.number(rounded.doubleValue(), rounded.scale());
    }
}
