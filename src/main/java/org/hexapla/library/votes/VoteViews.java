package org.hexapla.library.votes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.States;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Symbol;
import org.hexapla.kernel.web.Paging;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.library.Cited;
import org.hexapla.library.Library;
import org.hexapla.library.RecordId;
import org.springframework.stereotype.Component;

/// Puts together what readers see of votes.
@Component
class VoteViews {

    private static final int PAGE = 25;
    private static final int SUBJECTS = 60;

    private final VoteReading reading;
    private final SubjectNames names;
    private final States states;
    private final Library library;

    VoteViews(VoteReading reading, SubjectNames names, States states, Library library) {
        this.reading = reading;
        this.names = names;
        this.states = states;
        this.library = library;
    }

    VotesView list(VotesView.Filter filter, int page, Language reader) {
        var total = reading.count(filter);
        var last = new Paging(1, PAGE, total).last();
        var paging = new Paging(Math.clamp(page, 1, last), PAGE, total);
        var subjects = new ArrayList<>(reading.frequentSubjects(SUBJECTS));
        Subject.parse(filter.subject())
                .filter(chosen -> !subjects.contains(chosen))
                .ifPresent(subjects::add);
        return new VotesView(
                reading.list(filter, (paging.number() - 1) * PAGE, PAGE),
                paging,
                filter,
                reading.years(),
                choices(subjects, reader));
    }

    Optional<VoteView> view(RecordId id, Language reader) {
        return reading.find(id).map(rollCall -> view(id, rollCall, reader));
    }

    private VoteView view(RecordId id, RollCall rollCall, Language reader) {
        var voters = voters(rollCall, reader);
        return new VoteView(
                id,
                rollCall.title(),
                rollCall.description(),
                rollCall.agendaTitle(),
                papers(rollCall.papers()),
                rollCall.date(),
                rollCall.body(),
                rollCall.session(),
                rollCall.reference(),
                rollCall.note(),
                reading.sources(id),
                rollCall.traits().stream()
                        .sorted()
                        .map(trait -> "library.vote.mark." + trait.name().toLowerCase(Locale.ROOT))
                        .toList(),
                choices(rollCall.subjects(), reader),
                rollCall.tally(),
                chart(rollCall, reader),
                Stream.of(Letter.values())
                        .map(letter -> new VoteView.Group(
                                letter,
                                voters.stream()
                                        .filter(voter -> voter.letter() == letter)
                                        .toList()))
                        .filter(group -> !group.voters().isEmpty())
                        .toList(),
                voters);
    }

    /// Every voter under its name of the day, in the reader's order.
    List<VoteView.Voter> voters(RollCall rollCall, Language reader) {
        return rollCall.ballots().stream()
                .map(ballot -> new VoteView.Voter(
                        ballot.state(),
                        states.find(ballot.state())
                                .map(state ->
                                        state.nameOn(rollCall.date().first()).words(reader))
                                .orElse(ballot.state().value()),
                        ballot.letter()))
                .sorted(Comparator.comparing(VoteView.Voter::name, reader.order()))
                .toList();
    }

    private List<VotesView.Choice> choices(List<Subject> subjects, Language reader) {
        return names.of(subjects, reader).entrySet().stream()
                .map(entry -> new VotesView.Choice(entry.getKey().filter(), entry.getValue()))
                .sorted(Comparator.comparing(VotesView.Choice::name, reader.order()))
                .toList();
    }

    private List<VoteView.Paper> papers(RollCall.Papers papers) {
        var named = new ArrayList<VoteView.Paper>();
        add(named, "library.vote.resolution", papers.resolution());
        add(named, "library.vote.draft", papers.draft());
        add(named, "library.vote.report", papers.committeeReport());
        add(named, "library.vote.meeting", papers.meeting());
        return named;
    }

    private void add(List<VoteView.Paper> named, String key, Optional<Symbol> symbol) {
        symbol.ifPresent(known -> named.add(new VoteView.Paper(key, Cited.in(library, known))));
    }

    private static BarChart chart(RollCall rollCall, Language reader) {
        var tally = rollCall.tally();
        var shown = Stream.of(Letter.values())
                .filter(letter -> letter != Letter.NOT_VOTING || tally.notVoting() > 0)
                .toList();
        return new BarChart(
                Messages.text(reader, "library.vote.chart.title"),
                Messages.text(reader, "library.vote.chart.description", tally.yes(), tally.no(), tally.abstain()),
                shown.stream()
                        .map(letter -> Messages.text(reader, letter.messageKey()))
                        .toList(),
                List.of(Series.counts(
                        Messages.text(reader, "library.vote.count"),
                        shown.stream().map(tally::of).toList())),
                BarChart.Arrangement.STACKED_LYING);
    }
}
