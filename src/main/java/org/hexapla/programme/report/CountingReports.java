package org.hexapla.programme.report;

import java.util.List;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.programme.measure.Measuring;
import org.springframework.stereotype.Component;

/// The figures of a report: as they were kept when it was frozen, else as they are now.
@Component
class CountingReports {

    private final Measuring measuring;
    private final Figures figures;
    private final KeptFigures kept;

    CountingReports(Measuring measuring, Figures figures, KeptFigures kept) {
        this.figures = figures;
        this.measuring = measuring;
        this.kept = kept;
    }

    List<Answer> answers(PeriodicReport report) {
        return report.state().hasKeptFigures() ? kept.of(report) : now(report);
    }

    List<Answer> now(PeriodicReport report) {
        return in(report, report.period());
    }

    /// The same figures as another period has them.
    List<Answer> in(PeriodicReport report, Period period) {
        var questions =
                report.content().figures().stream().map(BoundFigure::question).toList();
        var counted = measuring.in(period, questions);
        return report.content().figures().stream()
                .map(bound -> Answer.of(
                        bound,
                        java.util.Objects.requireNonNull(counted.get(bound.question()))
                                .answer()))
                .toList();
    }

    WrittenReport written(PeriodicReport report, Language language) {
        return WrittenReport.of(report, language, answers(report));
    }

    /// All figures counted for keeping.
    List<KeptFigures.Counted> forKeeping(PeriodicReport report) {
        return now(report).stream()
                .map(answer -> {
                    if (!answer.isKnown()) {
                        return new KeptFigures.Counted(answer, "", "");
                    }
                    var taken = figures.snapshot(answer.bound().question(), report.period());
                    return new KeptFigures.Counted(
                            Answer.of(answer.bound(), taken.value()), taken.sha256(), taken.query());
                })
                .toList();
    }
}
