package org.hexapla.forms.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.figures.Filter;
import org.hexapla.forms.AnswerWords;
import org.hexapla.forms.Choice;
import org.hexapla.forms.Question;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts what was answered, with how many answered beside every share.
@Component
@Transactional(readOnly = true)
class SurveyResults {

    private final HoldingSurveys holding;
    private final SurveyTable table;
    private final SurveyAnswers answers;
    private final Figures figures;
    private final People people;

    SurveyResults(HoldingSurveys holding, SurveyTable table, SurveyAnswers answers, Figures figures, People people) {
        this.holding = holding;
        this.table = table;
        this.answers = answers;
        this.figures = figures;
        this.people = people;
    }

    ResultsView of(Survey survey, Language reader, Optional<Language> asked) {
        var form = holding.formOf(survey);
        var turnout = turnout(survey);
        // A handful of answers in a language might be told apart by who gave them.
        var only = asked.filter(language -> turnout.stream()
                .anyMatch(line -> line.language().equals(language) && line.answers() >= ResultsView.LEAST));
        var counts = answers.counts(survey.code(), only);
        var answered = answers.answered(survey.code(), only);
        var results = form.questions().stream()
                .filter(question -> question.kind().isClosed())
                .map(question -> result(
                        survey,
                        question,
                        counts.getOrDefault(question.key(), Map.of()),
                        answered.getOrDefault(question.key(), 0L),
                        reader))
                .toList();
        return new ResultsView(
                holding.cards(List.of(survey)).getFirst(),
                only,
                turnout,
                results,
                people.current().filter(Person::isStaff).isPresent());
    }

    private List<ResultsView.Turnout> turnout(Survey survey) {
        var invited = table.invited(survey.code());
        var given = answers.byLanguage(survey.code());
        var languages = new TreeSet<>(invited.keySet());
        languages.addAll(given.keySet());
        return LocalizedText.inOrder(languages).stream()
                .map(language -> new ResultsView.Turnout(
                        language, given.getOrDefault(language, 0L), invited.getOrDefault(language, 0L)))
                .toList();
    }

    private ResultsView.Result result(
            Survey survey, Question question, Map<String, Long> counts, long answered, Language reader) {
        var parts = parts(question, counts, answered, reader);
        return new ResultsView.Result(
                question, answered, parts, chart(question, parts, answered, reader), agreement(survey, question));
    }

    private static List<ResultsView.Part> parts(
            Question question, Map<String, Long> counts, long answered, Language reader) {
        var values = new ArrayList<String>();
        switch (question.kind()) {
            case ONE, SEVERAL -> question.choices().stream().map(Choice::key).forEach(values::add);
            case SCALE -> values.addAll(question.steps());
            case CONSENT -> values.add("yes");
            case MATRIX ->
                question.choices().forEach(row -> question.steps().forEach(step -> values.add(row.key() + "=" + step)));
            case COUNTRY, LANGUAGE ->
                counts.entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, Long> count) -> -count.getValue())
                                .thenComparing(Map.Entry::getKey))
                        .forEach(count -> values.add(count.getKey()));
            case SHORT_TEXT, LONG_TEXT, NUMBER, DATE, MAIL, WEB, FILE, NAMES -> {}
        }
        return values.stream()
                .map(value -> {
                    var number = counts.getOrDefault(value, 0L);
                    return new ResultsView.Part(
                            AnswerWords.of(question, value, reader),
                            number,
                            answered == 0 ? 0 : (double) number / answered);
                })
                .toList();
    }

    private static @Nullable Chart chart(
            Question question, List<ResultsView.Part> parts, long answered, Language reader) {
        if (answered == 0 || parts.isEmpty()) {
            return null;
        }
        var label = question.label().words(reader);
        return new BarChart(
                label,
                Messages.text(reader, "surveys.chart", label, answered),
                parts.stream().map(ResultsView.Part::label).toList(),
                List.of(Series.counts(
                        Messages.text(reader, "surveys.answers"),
                        parts.stream().map(ResultsView.Part::number).toList())),
                BarChart.Arrangement.GROUPED_LYING);
    }

    /// The very figure that reports ask for.
    private @Nullable FigureValue agreement(Survey survey, Question question) {
        return question.counted().agreed().isEmpty()
                ? null
                : figures.value(Figure.of("surveys.agreement")
                        .with(Filter.none().and("survey", survey.code().value()).and("question", question.key())));
    }
}
