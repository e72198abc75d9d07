package org.hexapla.figures.counting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hexapla.figures.FigureValue.Caveat;
import org.hexapla.kernel.FactSource;
import org.hexapla.kernel.Period;

/// How a figure comes out of cells.
///
/// @param cells what is to be counted
/// @param combine the number out of the counts, in the order of the cells; nothing where it has no meaning
/// @param base the cells whose facts the figure is about: the whole of a share, this year of a change
/// @param covered the days that the number covers
/// @param imported the cell of what an earlier system counted, where the source tells it apart
record Formula(
        FactSource source,
        List<Cell> cells,
        Function<List<Count>, Optional<BigDecimal>> combine,
        List<Integer> base,
        Period covered,
        Set<Caveat> caveats,
        Optional<Cell> imported) {

    Formula {
        cells = List.copyOf(cells);
    }

    static Formula of(FactSource source, Cell cell) {
        return new Formula(
                source,
                List.of(cell),
                counts -> Optional.of(counts.getFirst().value()),
                List.of(0),
                cell.span(),
                Set.of(),
                Optional.empty());
    }

    /// One cell divided by another; without meaning where that is 0.
    static Formula quotient(FactSource source, Cell dividend, Cell divisor, int base) {
        return new Formula(
                source,
                List.of(dividend, divisor),
                counts -> divided(counts.get(0).value(), counts.get(1).value()),
                List.of(base),
                dividend.span(),
                Set.of(),
                Optional.empty());
    }

    /// All cells together, divided.
    static Formula mean(FactSource source, List<Cell> cells, int months, Period covered) {
        return new Formula(
                source,
                cells,
                counts -> divided(sum(counts), BigDecimal.valueOf(months)),
                java.util.stream.IntStream.range(0, cells.size()).boxed().toList(),
                covered,
                EnumSet.of(Caveat.MEAN_OF_MONTHS),
                Optional.empty());
    }

    /// The first cell against the second: by what part it is more.
    static Formula change(FactSource source, Cell now, Cell before) {
        return new Formula(
                source,
                List.of(now, before),
                counts -> divided(
                        counts.get(0).value().subtract(counts.get(1).value()),
                        counts.get(1).value()),
                List.of(0),
                now.span(),
                Set.of(),
                Optional.empty());
    }

    /// The first cell divided by the mean of all others.
    static Formula againstMean(FactSource source, List<Cell> cells) {
        return new Formula(
                source,
                cells,
                counts -> divided(
                        counts.getFirst().value().multiply(BigDecimal.valueOf(cells.size() - 1L)),
                        sum(counts.subList(1, counts.size()))),
                List.of(0),
                cells.getFirst().span(),
                Set.of(),
                Optional.empty());
    }

    /// The middle or the ninetieth of nothing is nothing.
    Formula meaninglessWithoutFacts() {
        return new Formula(
                source,
                cells,
                counts -> counts.stream().allMatch(Count::isNothing) ? Optional.empty() : combine.apply(counts),
                base,
                covered,
                caveats,
                imported);
    }

    Formula with(Caveat caveat) {
        var all = EnumSet.of(caveat);
        all.addAll(caveats);
        return new Formula(source, cells, combine, base, covered, all, imported);
    }

    Formula watching(Cell importedPart) {
        return new Formula(source, cells, combine, base, covered, caveats, Optional.of(importedPart));
    }

    /// Everything that must be counted for it.
    List<Cell> allCells() {
        var all = new ArrayList<>(cells);
        imported.ifPresent(all::add);
        return all;
    }

    long records(List<Count> counts) {
        return base.stream().mapToLong(place -> counts.get(place).records()).sum();
    }

    private static BigDecimal sum(List<Count> counts) {
        return counts.stream().map(Count::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> divided(BigDecimal dividend, BigDecimal divisor) {
        return divisor.signum() == 0 ? Optional.empty() : Optional.of(dividend.divide(divisor, MathContext.DECIMAL64));
    }
}
