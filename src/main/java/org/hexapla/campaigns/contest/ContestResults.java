package org.hexapla.campaigns.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Question;
import org.hexapla.forms.Reviews;
import org.hexapla.forms.Submissions;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.print.Sheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that is known of a contest's entries as one table: number, language, address, votes of each round, and
/// all that was answered. No round is opened or closed for it.
@Component
@Transactional(readOnly = true)
class ContestResults {

    private final HoldingContests holding;
    private final JudgingRounds judging;
    private final Forms forms;
    private final Submissions submissions;

    ContestResults(HoldingContests holding, JudgingRounds judging, Forms forms, Submissions submissions) {
        this.holding = holding;
        this.judging = judging;
        this.forms = forms;
        this.submissions = submissions;
    }

    Sheet sheet(String code, Language reader) {
        var contest = holding.find(code);
        var tallies = judging.tallies(code);
        var questions = forms.current(contest.terms().form()).orElseThrow().questions().stream()
                .map(Question::key)
                .toList();
        var head = new ArrayList<>(List.of(
                "number",
                "state",
                "category",
                "language",
                "country",
                "title",
                "name",
                "mail",
                "minor",
                "guardian",
                "received",
                "place"));
        IntStream.rangeClosed(1, tallies.size()).forEach(round -> {
            head.add("votes-" + round);
            head.add("mean-" + round);
        });
        questions.forEach(question -> head.add("a." + question));
        List<List<Object>> rows = holding.entries(code).stream()
                .map(entry -> {
                    var row = new ArrayList<Object>(cells(entry));
                    tallies.values().forEach(round -> {
                        var tally = round.getOrDefault(entry.id(), new Reviews.Tally(0, 0));
                        row.add(tally.handedIn());
                        row.add(tally.mean());
                    });
                    var answers = answers(entry);
                    questions.forEach(question -> row.add(String.join("\n", answers.of(question))));
                    return (List<Object>) row;
                })
                .toList();
        return new Sheet(code, reader, head, rows.stream());
    }

    private Answers answers(Entry entry) {
        var submission = entry.content().submission();
        return submission == null
                ? Answers.none()
                : submissions.find(submission).answers();
    }

    private static List<Object> cells(Entry entry) {
        var author = entry.author();
        return List.of(
                entry.number(),
                entry.state().code(),
                entry.content().category(),
                author.language().tag(),
                author.country().map(Country::code).orElse(""),
                entry.content().title(),
                author.name(),
                author.mail(),
                author.isMinor() ? "yes" : "no",
                author.guardianMail(),
                entry.times().received() == null ? "" : entry.times().received().toString(),
                Objects.requireNonNullElse(entry.place(), ""));
    }
}
