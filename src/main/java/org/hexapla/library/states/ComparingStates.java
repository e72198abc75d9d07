package org.hexapla.library.states;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.States;
import org.hexapla.authorities.States.State;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.kernel.web.chart.LineChart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.library.catalogue.ContributedDocuments;
import org.hexapla.library.speeches.StateSpeeches;
import org.hexapla.library.states.ComparedStates.Column;
import org.hexapla.library.states.ComparedStates.Pair;
import org.hexapla.library.states.ComparedStates.Year;
import org.hexapla.library.votes.Letter;
import org.hexapla.library.votes.Tally;
import org.hexapla.library.votes.VotingHistory;
import org.hexapla.library.votes.Years;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts two or three states side by side.
@Component
class ComparingStates {

    static final int MOST = 3;
    private static final List<Letter> DRAWN = List.of(Letter.YES, Letter.NO, Letter.ABSTAIN);

    private final States states;
    private final VotingHistory history;
    private final StateSpeeches speeches;
    private final ContributionsOfStates contributions;

    ComparingStates(States states, VotingHistory history, StateSpeeches speeches, ContributionsOfStates contributions) {
        this.states = states;
        this.history = history;
        this.speeches = speeches;
        this.contributions = contributions;
    }

    ComparedStates of(List<State> chosen, Optional<Years> wanted, Language reader) {
        var voted = chosen.stream()
                .flatMap(state -> history.years(state.code()).stream())
                .toList();
        var all = voted.isEmpty()
                ? null
                : new Years(
                        voted.stream().mapToInt(Years::first).min().orElseThrow(),
                        voted.stream().mapToInt(Years::last).max().orElseThrow());
        var period = all == null ? null : wanted.map(years -> years.within(all)).orElse(all);
        var columns =
                chosen.stream().map(state -> column(state, period, reader)).toList();
        return new ComparedStates(
                chosen.stream().map(state -> state.code().value()).toList(),
                states.all().stream()
                        .map(state ->
                                new StatesView.Listed(state.code(), state.name().words(reader)))
                        .sorted(Comparator.comparing(StatesView.Listed::name, reader.order()))
                        .toList(),
                columns,
                period,
                period == null || columns.size() < 2 ? null : votes(columns, reader),
                period == null ? List.of() : pairs(chosen, period, reader));
    }

    private Column column(State state, @Nullable Years period, Language reader) {
        var tallies = period == null
                ? List.<Tally>of()
                : history.byYear(state.code(), period).stream()
                        .map(VotingHistory.YearTally::tally)
                        .toList();
        return new Column(
                state.code().value(),
                state.name().words(reader),
                state.memberships(),
                states.termsOf(state.code()),
                Tally.sum(tallies),
                speeches.count(state.code(), StateSpeeches.Chosen.ALL),
                contributions.count(state.code(), ContributedDocuments.Chosen.ALL));
    }

    private static BarChart votes(Collection<Column> columns, Language reader) {
        return new BarChart(
                Messages.text(reader, "library.state.compare.votes"),
                Messages.text(reader, "library.state.compare.votes.description"),
                columns.stream().map(Column::name).toList(),
                DRAWN.stream()
                        .map(letter -> Series.counts(
                                Messages.text(reader, letter.messageKey()),
                                columns.stream()
                                        .map(column -> column.tally().of(letter))
                                        .toList()))
                        .toList(),
                BarChart.Arrangement.STACKED_LYING);
    }

    private List<Pair> pairs(List<State> chosen, Years period, Language reader) {
        var pairs = new ArrayList<Pair>();
        for (var i = 0; i < chosen.size(); i++) {
            for (var j = i + 1; j < chosen.size(); j++) {
                pairs.add(pair(chosen.get(i), chosen.get(j), period, reader));
            }
        }
        return List.copyOf(pairs);
    }

    private Pair pair(State one, State other, Years period, Language reader) {
        var years = history.agreement(one.code(), other.code(), period).stream()
                .map(year -> new Year(year.year(), year.same(), year.shared()))
                .toList();
        var names =
                Stream.of(one, other).map(state -> state.name().words(reader)).toList();
        return new Pair(
                names.getFirst(),
                names.getLast(),
                years.stream().mapToInt(Year::same).sum(),
                years.stream().mapToInt(Year::shared).sum(),
                years.isEmpty() ? null : chart(names, years, reader),
                years);
    }

    private static Chart chart(List<String> names, List<Year> years, Language reader) {
        return new LineChart(
                Messages.text(reader, "library.state.compare.agreement", names.getFirst(), names.getLast()),
                Messages.text(reader, "library.state.compare.agreement.description", names.getFirst(), names.getLast()),
                years.stream().map(year -> String.valueOf(year.year())).toList(),
                List.of(new Series(
                        Messages.text(reader, "library.state.agreement.share"),
                        years.stream().map(year -> year.share() * 100).toList())));
    }
}
