package org.hexapla.library.states;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hexapla.authorities.States.State;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.BarChart.Arrangement;
import org.hexapla.kernel.web.chart.LineChart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.library.votes.Letter;
import org.hexapla.library.votes.Tally;
import org.hexapla.library.votes.VotingHistory;
import org.hexapla.library.votes.VotingHistory.SubjectTally;
import org.hexapla.library.votes.VotingHistory.YearTally;
import org.hexapla.library.votes.Years;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How a state voted in a period, as numbers and as charts of the same numbers.
@Component
class VotingPicture {

    private static final int SUBJECTS = 6;
    private static final List<Letter> DRAWN = List.of(Letter.YES, Letter.NO, Letter.ABSTAIN);

    private final VotingHistory history;
    private final AgreementPicture agreement;

    VotingPicture(VotingHistory history, AgreementPicture agreement) {
        this.history = history;
        this.agreement = agreement;
    }

    StateView.Voting of(State state, Years all, Years period, Language reader) {
        var years = history.byYear(state.code(), period);
        var subjects = history.bySubject(state.code(), period, reader, SUBJECTS);
        var name = state.name().words(reader);
        return new StateView.Voting(
                all,
                period,
                Tally.sum(years.stream().map(YearTally::tally).toList()),
                years,
                byYear(name, years, reader),
                subjects,
                overTime(name, years, subjects, reader),
                agreement.of(state, period, reader));
    }

    private static BarChart byYear(String name, List<YearTally> years, Language reader) {
        return new BarChart(
                Messages.text(reader, "library.state.by-year", name),
                Messages.text(reader, "library.state.by-year.description", name),
                years.stream().map(year -> String.valueOf(year.year())).toList(),
                letters(years.stream().map(YearTally::tally).toList(), reader),
                Arrangement.STACKED_UPRIGHT);
    }

    private static StateView.@Nullable OverTime overTime(
            String name, List<YearTally> years, List<SubjectTally> subjects, Language reader) {
        if (subjects.isEmpty()) {
            return null;
        }
        var bySubject = new BarChart(
                Messages.text(reader, "library.state.by-subject", name),
                Messages.text(reader, "library.state.by-subject.description", name),
                subjects.stream().map(SubjectTally::name).toList(),
                letters(subjects.stream().map(SubjectTally::tally).toList(), reader),
                Arrangement.STACKED_LYING);
        var rows = years.stream()
                .map(year -> new StateView.OverTime.Row(
                        year.year(),
                        subjects.stream()
                                .map(subject -> ballots(subject, year.year()))
                                .toList()))
                .toList();
        var series = Stream.iterate(0, i -> i + 1)
                .limit(subjects.size())
                .map(i -> Series.counts(
                        subjects.get(i).name(),
                        rows.stream().map(row -> row.ballots().get(i)).toList()))
                .toList();
        var chart = new LineChart(
                Messages.text(reader, "library.state.over-time", name),
                Messages.text(reader, "library.state.over-time.description", name),
                years.stream().map(year -> String.valueOf(year.year())).toList(),
                series);
        return new StateView.OverTime(
                chart, bySubject, subjects.stream().map(SubjectTally::name).toList(), rows);
    }

    private static int ballots(SubjectTally subject, int year) {
        return subject.years().stream()
                .filter(counted -> counted.year() == year)
                .mapToInt(counted -> counted.tally().total())
                .sum();
    }

    private static List<Series> letters(List<Tally> tallies, Language reader) {
        return DRAWN.stream()
                .map(letter -> Series.counts(Messages.text(reader, letter.messageKey()), counts(tallies, letter)))
                .toList();
    }

    private static List<Integer> counts(List<Tally> tallies, Letter letter) {
        ToIntFunction<Tally> count = tally -> tally.of(letter);
        return tallies.stream().mapToInt(count).boxed().toList();
    }
}
