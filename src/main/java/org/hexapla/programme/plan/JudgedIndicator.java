package org.hexapla.programme.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hexapla.figures.Figure;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Wording;
import org.hexapla.programme.measure.Measured;

/// An indicator with what came of it in a period.
///
/// @param lines one for each of its figures; it is judged by the first
/// @param period the days asked about
public record JudgedIndicator(Plan.Indicator indicator, Period period, List<Line> lines) {

    /// A figure now and a year before.
    public record Line(Measured actual, Measured before) {

        public Figure figure() {
            return actual.figure();
        }
    }

    /// How the figure moved against its baseline. Words say it beside every sign.
    public enum Course {
        ROSE,
        STAYED,
        FELL,
        UNKNOWN;

        public String messageKey() {
            return "programme.plan.course." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Line first() {
        return lines.getFirst();
    }

    /// Against what it is judged: the baseline that the plan states, else the same days a year before.
    public Optional<BigDecimal> baseline() {
        return indicator
                .stated(Plan.Role.BASELINE, period)
                .map(Plan.Stated::value)
                .or(() -> first().before().number());
    }

    public boolean isBaselineStated() {
        return indicator.stated(Plan.Role.BASELINE, period).isPresent();
    }

    /// The target that the plan states; most plans say no more than that a figure is to rise.
    public Optional<BigDecimal> target() {
        return indicator.stated(Plan.Role.TARGET, period).map(Plan.Stated::value);
    }

    public Optional<BigDecimal> actual() {
        return first().actual().number();
    }

    public Course course() {
        return actual().flatMap(now -> baseline().map(then -> course(now.compareTo(then))))
                .orElse(Course.UNKNOWN);
    }

    private static Course course(int order) {
        return order == 0 ? Course.STAYED : order > 0 ? Course.ROSE : Course.FELL;
    }

    /// A number of the indicator as it is written, or the words for none.
    public String words(Optional<BigDecimal> number, String none, Language reader) {
        return number.map(value -> first().actual().answer().words(value, new Wording(reader)))
                .orElse(none);
    }
}
