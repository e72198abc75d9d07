package org.hexapla.programme.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hexapla.figures.Figure;
import org.hexapla.kernel.Period;
import org.hexapla.programme.measure.Measured;
import org.hexapla.programme.measure.Measuring;
import org.springframework.stereotype.Component;

/// Computes what came of indicators in a period: nothing about them is ever typed in.
@Component
public class JudgingIndicators {

    private final Measuring measuring;

    JudgingIndicators(Measuring measuring) {
        this.measuring = measuring;
    }

    /// The indicators by their codes, in the order given.
    public Map<String, JudgedIndicator> judge(Collection<Plan.Indicator> indicators, Period period) {
        var figures = indicators.stream()
                .flatMap(indicator -> indicator.figures().stream())
                .toList();
        var now = measuring.in(period, figures);
        var before = measuring.inYearBefore(period, figures);
        var judged = new LinkedHashMap<String, JudgedIndicator>();
        indicators.forEach(indicator -> judged.put(indicator.code(), judged(indicator, period, now, before)));
        return judged;
    }

    private static JudgedIndicator judged(
            Plan.Indicator indicator, Period period, Map<Figure, Measured> now, Map<Figure, Measured> before) {
        return new JudgedIndicator(
                indicator,
                period,
                indicator.figures().stream()
                        .map(figure -> new JudgedIndicator.Line(of(now, figure), of(before, figure)))
                        .toList());
    }

    private static Measured of(Map<Figure, Measured> answers, Figure figure) {
        return java.util.Objects.requireNonNull(answers.get(figure), figure::toString);
    }
}
