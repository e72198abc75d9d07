package org.hexapla.figures.counting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.figures.Days;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue.Caveat;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;
import org.springframework.stereotype.Component;

/// Brings a figure before its source: in which days, by which formula.
@Component
class Asking {

    private final Measures measures;
    private final Formulas formulas;
    private final Scans scans;
    private final Clock clock;

    Asking(Measures measures, Formulas formulas, Scans scans, Clock clock) {
        this.measures = measures;
        this.formulas = formulas;
        this.scans = scans;
        this.clock = clock;
    }

    /// A figure on its way to an answer.
    record Question(Figure figure, Formulas.Found found, List<Caveat> caveats) {

        Question with(Caveat caveat) {
            return new Question(figure, found, List.of(caveat));
        }
    }

    Question ask(Figure figure) {
        return ask(figure, "");
    }

    /// @param dimension by which it is divided; empty where it is not
    Question ask(Figure figure, String dimension) {
        var span = measures.find(figure.measure()).flatMap(known -> span(figure.days(), known));
        return new Question(
                figure,
                span.isEmpty() ? new Formulas.Found.NoSource() : formulas.of(figure, span.get(), dimension),
                List.of());
    }

    /// The days with both ends: all time begins with the first fact and ends today. Nothing where there is no
    /// fact.
    private Optional<Period> span(Days days, FactSource source) {
        if (days.period().isPresent()) {
            return days.period();
        }
        var today = LocalDate.now(clock);
        return scans.days(source).map(known -> {
            var last = days.last().orElse(today);
            var first = days.first().orElse(known.first());
            return first.isAfter(last) ? new Period(last, last) : new Period(first, last);
        });
    }
}
