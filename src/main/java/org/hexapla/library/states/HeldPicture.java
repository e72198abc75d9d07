package org.hexapla.library.states;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.hexapla.authorities.States.State;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.BarChart.Arrangement;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.library.speeches.StateSpeeches;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a state said and brought forward, as numbers by year and as charts of the same numbers.
@Component
class HeldPicture {

    private static final int LATEST = 10;

    /// More would be one bar of many colours.
    private static final int SERIES = 6;

    private final StateLists lists;
    private final StateSpeeches speeches;
    private final ContributionsOfStates contributions;

    HeldPicture(StateLists lists, StateSpeeches speeches, ContributionsOfStates contributions) {
        this.lists = lists;
        this.speeches = speeches;
        this.contributions = contributions;
    }

    StateView.Spoken speeches(State state, Language reader) {
        var held = speeches.held(state.code());
        var counted = counted(
                held,
                StateSpeeches.Held::year,
                one -> StateLists.body(one.body()).words(reader),
                StateSpeeches.Held::number,
                reader);
        return new StateView.Spoken(
                held.stream().mapToLong(StateSpeeches.Held::number).sum(),
                chart("library.state.speeches-by-year", state, counted, reader),
                counted.columns(),
                counted.years(),
                latest(state, StateListKind.SPEECHES, reader));
    }

    StateView.Brought documents(State state, Language reader) {
        var held = contributions.held(state.code());
        var counted = counted(
                held,
                one -> one.year(),
                one -> Messages.text(reader, one.type().messageKey()),
                one -> one.number(),
                reader);
        return new StateView.Brought(
                held.stream().mapToLong(one -> one.number()).sum(),
                chart("library.state.documents-by-year", state, counted, reader),
                counted.columns(),
                counted.years(),
                latest(state, StateListKind.DOCUMENTS, reader));
    }

    private StateTable latest(State state, StateListKind kind, Language reader) {
        return lists.table(state, kind, StateListChoice.ALL, reader, 0, LATEST);
    }

    private record Grouped(List<String> columns, List<StateView.Counted> years) {}

    /// The columns of most first; those beyond the sixth in one.
    private static <T> Grouped counted(
            List<T> all, ToIntFunction<T> year, Function<T, String> column, ToIntFunction<T> number, Language reader) {
        var totals = new TreeMap<String, Integer>();
        all.forEach(one -> totals.merge(column.apply(one), number.applyAsInt(one), Integer::sum));
        var ranked = totals.entrySet().stream()
                .sorted(java.util.Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(java.util.Map.Entry::getKey)
                .toList();
        var others = Messages.text(reader, "library.state.others");
        var columns = ranked.size() <= SERIES
                ? ranked
                : java.util.stream.Stream.concat(ranked.stream().limit(SERIES - 1L), java.util.stream.Stream.of(others))
                        .toList();
        var years = new TreeMap<Integer, int[]>();
        all.forEach(one -> {
            var place = columns.indexOf(column.apply(one));
            years.computeIfAbsent(year.applyAsInt(one), _ -> new int[columns.size()])[
                            place < 0 ? columns.size() - 1 : place] +=
                    number.applyAsInt(one);
        });
        return new Grouped(
                columns,
                years.entrySet().stream()
                        .map(entry -> new StateView.Counted(
                                entry.getKey(),
                                IntStream.of(entry.getValue()).boxed().toList()))
                        .toList());
    }

    private static @Nullable Chart chart(String key, State state, Grouped counted, Language reader) {
        if (counted.years().isEmpty()) {
            return null;
        }
        var name = state.name().words(reader);
        return new BarChart(
                Messages.text(reader, key, name),
                Messages.text(reader, key + ".description", name),
                counted.years().stream()
                        .map(year -> String.valueOf(year.year()))
                        .toList(),
                IntStream.range(0, counted.columns().size())
                        .mapToObj(i -> Series.counts(
                                counted.columns().get(i),
                                counted.years().stream()
                                        .map(year -> year.numbers().get(i))
                                        .toList()))
                        .toList(),
                Arrangement.STACKED_UPRIGHT);
    }
}
