package org.hexapla.campaigns.reach;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.figures.Days;
import org.hexapla.figures.Figure;
import org.hexapla.figures.FigureValue;
import org.hexapla.figures.Figures;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Period;
import org.hexapla.kernel.Wording;
import org.hexapla.kernel.web.chart.BarChart;
import org.hexapla.kernel.web.chart.Series;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks the figures for what the board shows: nothing is counted here.
@Component
@Transactional(readOnly = true)
class ShowingReach {

    private static final int MONTHS = 6;

    private final Figures figures;
    private final Definitions definitions;
    private final Hashtags hashtags;
    private final People people;
    private final Clock clock;

    ShowingReach(Figures figures, Definitions definitions, Hashtags hashtags, People people, Clock clock) {
        this.figures = figures;
        this.definitions = definitions;
        this.hashtags = hashtags;
        this.people = people;
        this.clock = clock;
    }

    /// The last six whole months, where nobody asks for others.
    Period usual() {
        var month = LocalDate.now(clock).withDayOfMonth(1);
        return new Period(month.minusMonths(MONTHS), month.minusDays(1));
    }

    ReachView board(Measure measure, Period period, Language reader) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var before = new Period(period.first().minusYears(1), period.last().minusYears(1));
        var figure = Figure.of("reach." + measure.code());
        var now = figure.with(Days.of(period));
        var then = figure.with(Days.of(before));
        var lines = lines(now, then);
        return new ReachView(
                measure,
                period,
                before,
                figures.value(now),
                figures.value(then),
                lines,
                chart(measure, lines, List.of(period, before), reader),
                held(measure, period),
                hashtags.all().stream()
                        .map(count -> new ReachView.Count(
                                count.hashtag(),
                                count.platform(),
                                count.method(),
                                count.sample(),
                                count.first(),
                                count.last(),
                                count.posts()))
                        .toList());
    }

    private List<ReachView.Line> lines(Figure now, Figure then) {
        var values = byLanguage(now);
        var before = byLanguage(then);
        var languages = new LinkedHashSet<>(Language.OFFICIAL);
        var others = new HashSet<>(values.keySet());
        others.addAll(before.keySet());
        others.stream().sorted().forEach(languages::add);
        return languages.stream()
                .map(language -> new ReachView.Line(
                        language,
                        values.getOrDefault(language, 0L),
                        before.getOrDefault(language, 0L),
                        now.with(now.filter().and("language", language.tag())).address(),
                        then.with(then.filter().and("language", language.tag())).address()))
                .toList();
    }

    private Map<Language, Long> byLanguage(Figure figure) {
        return figures.by(figure, "language").parts().stream()
                .filter(part -> !part.value().isEmpty())
                .collect(Collectors.toMap(
                        part -> new Language(part.value()),
                        part -> part.quantity().longValue()));
    }

    private static @Nullable BarChart chart(
            Measure measure, List<ReachView.Line> lines, List<Period> periods, Language reader) {
        if (lines.stream().allMatch(line -> line.value() <= 0 && line.before() <= 0)) {
            return null;
        }
        var name = Messages.text(reader, "reach.fact." + measure.code());
        return new BarChart(
                Messages.text(reader, "reach.by-language", name),
                Messages.text(reader, "reach.chart"),
                lines.stream().map(line -> line.language().nameIn(reader)).toList(),
                List.of(
                        Series.counts(
                                words(periods.getFirst(), reader),
                                lines.stream()
                                        .map(line -> Math.max(0, line.value()))
                                        .toList()),
                        Series.counts(
                                words(periods.getLast(), reader),
                                lines.stream()
                                        .map(line -> Math.max(0, line.before()))
                                        .toList())),
                BarChart.Arrangement.GROUPED_LYING);
    }

    static String words(Period period, Language reader) {
        var wording = new Wording(reader);
        return wording.shortDate(period.first()) + " – " + wording.shortDate(period.last());
    }

    /// What the platforms count by this word in these days.
    private List<Definition> held(Measure measure, Period period) {
        var all = definitions.all().stream()
                .filter(definition -> definition.measure().equals(measure.code())
                        && !definition.since().isAfter(period.last()))
                .toList();
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(later -> later.platform().equals(one.platform())
                                && later.since().isAfter(one.since())
                                && !later.since().isAfter(period.first())))
                .toList();
    }

    /// What a post of ours came to, each measure for itself.
    List<FigureValue> of(Post post) {
        if (post.key().isEmpty()) {
            return List.of();
        }
        var asked = new ArrayList<Figure>();
        for (var measure : Measure.ALL) {
            var figure = Figure.of("reach." + measure.code());
            asked.add(figure.with(figure.filter().and("post", post.key())));
        }
        return asked.stream()
                .map(figures::value)
                .filter(value -> value instanceof FigureValue.Known known
                        && known.value().compareTo(BigDecimal.ZERO) != 0)
                .toList();
    }
}
