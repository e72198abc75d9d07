package org.hexapla.figures.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.figures.Breakdown;
import org.hexapla.figures.Days;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.FigureValue.Caveat;
import org.hexapla.figures.Figures;
import org.hexapla.figures.Snapshot;
import org.hexapla.figures.Total;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;
import org.springframework.stereotype.Component;

/// Answers figures by counting the facts anew each time: what is read is what is there.
@Component
class CountingFigures implements Figures {

    private final Measures measures;
    private final Asking asking;
    private final Formulas formulas;
    private final Scans scans;
    private final Fingerprints fingerprints;

    CountingFigures(Measures measures, Asking asking, Formulas formulas, Scans scans, Fingerprints fingerprints) {
        this.measures = measures;
        this.asking = asking;
        this.formulas = formulas;
        this.scans = scans;
        this.fingerprints = fingerprints;
    }

    @Override
    public List<FactSource> measures() {
        return measures.all();
    }

    @Override
    public Optional<FactSource> measure(String name) {
        return measures.find(name);
    }

    @Override
    public FigureValue value(Figure figure) {
        return answer(List.of(asking.ask(figure))).getFirst();
    }

    @Override
    public List<FigureValue> values(List<Figure> figures, Period asked) {
        return answer(figures.stream()
                .map(figure -> {
                    var question = asking.ask(figure.within(asked));
                    return figure.days().reachOutOf(asked) ? question.with(Caveat.PARTLY_OUTSIDE) : question;
                })
                .toList());
    }

    @Override
    public Snapshot snapshot(Figure figure, Period asked) {
        return fingerprints.take(
                asking.ask(figure.within(asked)),
                () -> values(List.of(figure), asked).getFirst());
    }

    @Override
    public Breakdown by(Figure figure, String dimension) {
        var question = asking.ask(figure, dimension);
        if (!(question.found() instanceof Formulas.Found.Known(var formula))) {
            return new Breakdown(figure, dimension, List.of(), false, FactSource.Scale.NUMBER);
        }
        var key = Dimension.of(formula.source(), dimension);
        var counts = scans.counts(formula.cells(), new Key.By(key));
        var parts = new ArrayList<>(parts(formula, counts, keys(formula, counts)));
        parts.sort(Comparator.comparing(Breakdown.Part::quantity).reversed().thenComparing(Breakdown.Part::value));
        return new Breakdown(
                figure,
                dimension,
                parts,
                addsUp(figure, formula)
                        && !formula.source().metric().several().contains(dimension)
                        && !formula.source().metric().within().equals(dimension),
                formula.source().metric().scale());
    }

    @Override
    public Breakdown byMonth(Figure figure) {
        var question = asking.ask(figure);
        if (!(question.found() instanceof Formulas.Found.Known(var formula))) {
            return new Breakdown(figure, Breakdown.MONTH, List.of(), false, FactSource.Scale.NUMBER);
        }
        var months = Spans.months(formula.covered());
        var adds = addsUp(figure, formula) && formula.source().extent() == FactSource.Extent.FLOW;
        // A month's mean is the month itself.
        var each = figure.total() instanceof Total.MonthlyMean(var of) ? figure.with(of) : figure;
        var parts = formula.source().extent() == FactSource.Extent.FLOW
                ? monthsOfFlow(each, formula.covered(), months)
                : monthsOfStock(each, months);
        return new Breakdown(
                figure,
                Breakdown.MONTH,
                parts,
                adds && figure.total() instanceof Total.Sum,
                formula.source().metric().scale());
    }

    private List<Breakdown.Part> monthsOfFlow(Figure figure, Period covered, List<Period> months) {
        if (!(formulas.of(figure, covered) instanceof Formulas.Found.Known(var formula))) {
            return List.of();
        }
        var counts = scans.counts(formula.cells(), new Key.Month());
        return parts(
                formula, counts, months.stream().map(CountingFigures::month).toList());
    }

    /// Each month is the level at its end.
    private List<Breakdown.Part> monthsOfStock(Figure figure, List<Period> months) {
        var levels = answer(months.stream()
                .map(month -> asking.ask(figure.with(Days.of(month))))
                .toList());
        var parts = new ArrayList<Breakdown.Part>();
        for (var i = 0; i < months.size(); i++) {
            if (levels.get(i) instanceof FigureValue.Known known) {
                parts.add(new Breakdown.Part(month(months.get(i)), known.value()));
            }
        }
        return parts;
    }

    private static String month(Period month) {
        return month.first().toString().substring(0, "2021-07".length());
    }

    private static LinkedHashSet<String> keys(Formula formula, Map<Cell, Map<String, Count>> counts) {
        var keys = new LinkedHashSet<String>();
        formula.cells()
                .forEach(cell -> keys.addAll(
                        new TreeSet<>(counts.getOrDefault(cell, Map.of()).keySet())));
        return keys;
    }

    private static List<Breakdown.Part> parts(
            Formula formula, Map<Cell, Map<String, Count>> counts, Iterable<String> keys) {
        var parts = new ArrayList<Breakdown.Part>();
        for (var key : keys) {
            formula.combine()
                    .apply(countsOf(formula, counts, key))
                    .ifPresent(value -> parts.add(new Breakdown.Part(key, plain(value))));
        }
        return parts;
    }

    private static boolean addsUp(Figure figure, Formula formula) {
        var isSum = figure.total() instanceof Total.Sum
                || figure.total() instanceof Total.MonthlyMean(var of) && of instanceof Total.Sum;
        return isSum
                && formula.source().metric().parts() == FactSource.Parts.APART
                && formula.source().metric().scale() == FactSource.Scale.NUMBER;
    }

    private List<FigureValue> answer(List<Asking.Question> questions) {
        var cells = new LinkedHashSet<Cell>();
        for (var question : questions) {
            if (question.found() instanceof Formulas.Found.Known(var formula)) {
                cells.addAll(formula.allCells());
            }
        }
        var counts = scans.counts(cells, new Key.None());
        var empty = new LinkedHashMap<FactSource, Boolean>();
        return questions.stream()
                .map(question -> answer(question, counts, empty))
                .toList();
    }

    private FigureValue answer(
            Asking.Question question, Map<Cell, Map<String, Count>> counts, Map<FactSource, Boolean> empty) {
        return switch (question.found()) {
            case Formulas.Found.NoSource() -> new FigureValue.NoSource(question.figure());
            case Formulas.Found.Meaningless(var reason) -> new FigureValue.Undefined(question.figure(), reason);
            case Formulas.Found.Known(var formula) -> {
                var found = countsOf(formula, counts, Key.WHOLE);
                var records = formula.records(found);
                if (records == 0 && empty.computeIfAbsent(formula.source(), scans::isEmpty)) {
                    yield new FigureValue.NoSource(question.figure());
                }
                var caveats = new TreeSet<>(formula.caveats());
                caveats.addAll(question.caveats());
                formula.imported()
                        .filter(cell -> !count(counts, cell, Key.WHOLE).isNothing())
                        .ifPresent(_ -> caveats.add(Caveat.IMPORTED_TOTALS));
                yield formula.combine()
                        .apply(found)
                        .<FigureValue>map(value -> new FigureValue.Known(
                                question.figure(),
                                plain(value),
                                formula.source(),
                                formula.covered(),
                                records,
                                List.copyOf(caveats)))
                        .orElseGet(() ->
                                new FigureValue.Undefined(question.figure(), "figures.undefined.nothing-to-divide-by"));
            }
        };
    }

    private static List<Count> countsOf(Formula formula, Map<Cell, Map<String, Count>> counts, String key) {
        return formula.cells().stream().map(cell -> count(counts, cell, key)).toList();
    }

    private static Count count(Map<Cell, Map<String, Count>> counts, Cell cell, String key) {
        return counts.getOrDefault(cell, Map.of()).getOrDefault(key, Count.NOTHING);
    }

    /// 1300, not 1300.00 and not 1.3E+3.
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
