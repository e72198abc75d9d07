package org.hexapla.programme.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All figures of a report in one table, also beside those of another period.
@Component
class ComparingReports {

    private final CountingReports counting;
    private final KeptFigures kept;
    private final ReportNotes notes;
    private final Figures figures;

    ComparingReports(CountingReports counting, KeptFigures kept, ReportNotes notes, Figures figures) {
        this.counting = counting;
        this.kept = kept;
        this.notes = notes;
        this.figures = figures;
    }

    FiguresView figures(PeriodicReport report, Language reader) {
        return view(report, rows(report, reader, Map.of()), null);
    }

    FiguresView beside(PeriodicReport report, Period other, Language reader) {
        var reasons = notes.reasons(report, other);
        var then = byName(counting.in(report, other));
        var beside = new LinkedHashMap<String, FiguresView.Beside>();
        counting.answers(report)
                .forEach(answer -> beside.put(
                        answer.bound().name(),
                        beside(answer, then.get(answer.bound().name()), reasons, reader)));
        return view(report, rows(report, reader, beside), other);
    }

    private static FiguresView view(PeriodicReport report, List<FiguresView.Row> rows, @Nullable Period other) {
        return new FiguresView(
                report.id(),
                report.title(),
                report.period(),
                report.edition(),
                rows,
                List.of(Phrasing.values()),
                report.state().isOpen(),
                other);
    }

    private static Map<String, Answer> byName(List<Answer> answers) {
        return answers.stream()
                .collect(Collectors.toMap(answer -> answer.bound().name(), answer -> answer));
    }

    private List<FiguresView.Row> rows(PeriodicReport report, Language reader, Map<String, FiguresView.Beside> beside) {
        var times = report.state().hasKeptFigures()
                ? kept.kept(report).stream()
                        .collect(Collectors.toMap(each -> each.answer().bound().name(), KeptFigures.Kept::counted))
                : Map.<String, Instant>of();
        return counting.answers(report).stream()
                .map(answer -> row(
                        answer,
                        reader,
                        times.get(answer.bound().name()),
                        beside.get(answer.bound().name())))
                .toList();
    }

    private FiguresView.Row row(
            Answer answer, Language reader, @Nullable Instant kept, FiguresView.@Nullable Beside beside) {
        var said = SaidNumber.of(answer, reader);
        return new FiguresView.Row(
                answer.bound().name(),
                answer.bound().para(),
                figures.measure(answer.figure().measure())
                        .map(source -> source.name().words(reader))
                        .orElse(""),
                said.words(),
                answer.exactly(reader),
                answer,
                said.holds(),
                kept,
                beside);
    }

    private static FiguresView.Beside beside(
            Answer now, @Nullable Answer then, Map<String, String> reasons, Language reader) {
        var reason = reasons.getOrDefault(now.bound().name(), "");
        var before = then == null ? BigDecimal.ZERO : then.value().orElse(BigDecimal.ZERO);
        var exact = then == null ? "" : then.exactly(reader);
        if (!now.isKnown() || then == null || !then.isKnown() || before.signum() == 0) {
            return new FiguresView.Beside(exact, "", false, reason);
        }
        var change = now.value()
                .orElse(BigDecimal.ZERO)
                .subtract(before)
                .divide(before.abs(), MathContext.DECIMAL64)
                .doubleValue();
        return new FiguresView.Beside(
                exact, new Wording(reader).percent(change, 1), Math.abs(change) > FiguresView.THRESHOLD, reason);
    }
}
