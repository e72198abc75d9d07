package org.hexapla.programme.linter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.kernel.Period;
import org.hexapla.programme.linter.Known.Days;
import org.hexapla.programme.linter.Known.Span;
import org.hexapla.programme.linter.Known.Years;
import org.hexapla.programme.linter.ObservanceNames.Named;
import org.hexapla.programme.linter.Reading.Passage;

/// A day, a week or a decade that is observed must stand beside its own date.
final class Observances implements Check {

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var names = ObservanceNames.of(known, reading.lexicon());
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                var named = names.in(passage, sentence);
                for (int i = 0; i < named.size(); i++) {
                    var until = i + 1 < named.size() ? named.get(i + 1).start() : sentence.end();
                    var from = i == 0 ? sentence.start() : named.get(i - 1).end();
                    wrong(passage, named.get(i), from, until, reading).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> wrong(Passage passage, Named named, int from, int until, Reading reading) {
        return switch (named.observance().time()) {
            case Years years -> ObservedYears.wrong(passage, named, years);
            case Days days ->
                ObservedDates.before(passage, named, from, reading.lexicon())
                                .filter(date -> holds(date, days, reading.period()))
                                .isPresent()
                        ? Optional.empty()
                        : Stream.of(
                                        ObservedDates.behind(passage, named, until, reading.lexicon()),
                                        ObservedDates.before(passage, named, from, reading.lexicon()))
                                .flatMap(Optional::stream)
                                .findFirst()
                                .filter(date -> date.day().exists())
                                .filter(date -> !holds(date, days, reading.period()))
                                .flatMap(date -> finding(passage, named, days, date.day(), reading.period()))
                                .or(() -> ObservedWeekdays.wrong(passage, named, days, reading));
        };
    }

    /// Whether a date is that of the observance in a year which the text may mean.
    private static boolean holds(ObservedDates.Said said, Days days, Period period) {
        var date = said.day();
        return years(date, period)
                .mapToObj(year -> days.in().apply(year).filter(span -> holds(said, date.ofYear(year), span, period)))
                .anyMatch(Optional::isPresent);
    }

    private static boolean holds(ObservedDates.Said said, DayMention date, Span span, Period period) {
        if (!date.exists()) {
            return false;
        }
        int away = said.daysAway();
        if (!date.isDay()) {
            return !span.last().isBefore(date.ofYear(date.year()).first(period).withDayOfMonth(1))
                    && span.first().getMonthValue() <= date.month()
                    && span.last().getMonthValue() >= date.month();
        }
        var first = date.first(period);
        var last = date.last(period);
        var isWeek = !span.first().equals(span.last());
        return isWeek && date.firstDay() != date.day()
                ? first.equals(span.first()) && last.equals(span.last())
                : isWeek
                        ? span.holds(last)
                        : !span.first().plusDays(away).isBefore(first)
                                && !span.first().plusDays(away).isAfter(last);
    }

    static IntStream years(DayMention date, Period period) {
        return date.year() > 0
                ? IntStream.of(date.year())
                : IntStream.rangeClosed(
                        period.first().getYear() - 1, period.last().getYear() + 1);
    }

    private static Optional<Finding> finding(Passage passage, Named named, Days days, DayMention date, Period period) {
        var year = date.year() > 0 ? date.year() : date.last(period).getYear();
        return days.in().apply(year).map(span -> {
            int start = Math.min(named.start(), date.start());
            int end = Math.max(named.end(), date.end());
            var name = passage.text().substring(named.start(), named.end());
            var said = passage.text().substring(date.start(), date.end());
            if (!span.first().equals(span.last())) {
                return passage.finding(
                        Rule.DATE,
                        start,
                        end,
                        "linter.date.observed-days",
                        name,
                        day(span.first()),
                        day(span.last()),
                        said);
            }
            return date.isDay()
                    ? passage.finding(
                            Rule.DATE,
                            start,
                            end,
                            "linter.date.observance",
                            name,
                            day(span.first()),
                            day(date.last(period)))
                    : passage.finding(Rule.DATE, start, end, "linter.date.observed", name, day(span.first()), said);
        });
    }

    private static Date day(LocalDate day) {
        return Objects.requireNonNull(Periods.day(day));
    }
}
