package org.hexapla.programme.linter;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Period;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;
import org.hexapla.programme.linter.Spans.Span;

/// Figures that end on another day than the report, that begin before it, or that are compared with a time of another
/// length.
final class Periods implements Check {

    private static final int SHORTEST_DAYS = 40;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                if (passage.quantities(sentence.start(), sentence.end()).isEmpty()) {
                    continue;
                }
                var spans = Spans.in(passage, sentence, reading);
                spans.stream()
                        .filter(span -> SpanLengths.of(passage, sentence, span, reading.lexicon())
                                .isEmpty())
                        .forEach(span -> ofSpan(passage, span, reading.period()).ifPresent(findings::add));
                comparison(passage, sentence, spans, reading).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> ofSpan(Passage passage, Span span, Period report) {
        var overlaps = !span.last().isBefore(report.first()) && !span.first().isAfter(report.last());
        var days = ChronoUnit.DAYS.between(span.first(), span.last());
        if (!overlaps || span.sort() == Spans.Sort.RANGE && days < SHORTEST_DAYS) {
            return Optional.empty();
        }
        if (span.first().isBefore(report.first()) || span.last().isAfter(report.last())) {
            return Optional.of(passage.finding(
                    Rule.PERIOD,
                    span.start(),
                    span.end(),
                    "linter.period.outside",
                    day(span.first()),
                    day(span.last()),
                    day(report.first()),
                    day(report.last())));
        }
        // A quarter that is named is meant, and so is a part of the period that begins and ends within it.
        var isNamedPart = span.sort() == Spans.Sort.CALENDAR
                || span.sort() == Spans.Sort.RANGE && !span.first().equals(report.first());
        if (!isNamedPart && !span.last().equals(report.last())) {
            return Optional.of(passage.finding(
                    Rule.PERIOD, span.start(), span.end(), "linter.period.ends", day(span.last()), day(report.last())));
        }
        return Optional.empty();
    }

    /// A day as an argument of a message.
    static java.util.Date day(java.time.LocalDate day) {
        return java.util.Date.from(day.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC));
    }

    /// "In the first six months of 2021 ..., 20 per cent more than in 2020".
    private static Optional<Finding> comparison(Passage passage, Sentence sentence, List<Span> spans, Reading reading) {
        var lexicon = reading.lexicon();
        var words = passage.text(sentence);
        if (lexicon.has("same-period", words)) {
            return Optional.empty();
        }
        for (var compared = lexicon.pattern("compared").matcher(words); compared.find(); ) {
            int place = sentence.start() + compared.start();
            var with = timeBehind(passage, sentence, place, compared.end() - compared.start(), spans, lexicon);
            var own = ownTime(passage, sentence, place, spans, reading);
            if (with.isPresent() && own.isPresent() && areUnlike(own.get(), with.get())) {
                return Optional.of(passage.finding(
                        Rule.PERIOD,
                        place,
                        with.get().end(),
                        "linter.period.unlike",
                        Averages.months(own.get().period()).setScale(1, java.math.RoundingMode.HALF_UP),
                        Averages.months(with.get().period()).setScale(1, java.math.RoundingMode.HALF_UP)));
            }
        }
        return Optional.empty();
    }

    private static boolean areUnlike(Span own, Span other) {
        var first = Averages.months(own.period()).doubleValue();
        var second = Averages.months(other.period()).doubleValue();
        return Math.abs(first - second) > 0.1 * Math.max(first, second);
    }

    /// The time right behind a word of comparison.
    private static Optional<Span> timeBehind(
            Passage passage, Sentence sentence, int place, int length, List<Span> spans, Lexicon lexicon) {
        int reach = place + length + 24;
        var span = spans.stream()
                .filter(each -> each.start() >= place && each.start() <= reach)
                .findFirst();
        if (span.isPresent()) {
            return span;
        }
        return passage.days(place, Math.min(sentence.end(), reach + 24)).stream()
                .filter(day -> day.start() <= reach)
                .findFirst()
                .filter(day -> day.part() == DayMention.Part.YEAR && !isHalfWord(passage, day, lexicon)
                        || day.part() == DayMention.Part.MONTH && day.year() > 0)
                .map(day -> new Span(
                        day.start(),
                        day.end(),
                        Spans.Sort.CALENDAR,
                        java.time.LocalDate.of(day.year(), Math.max(1, day.month()), 1),
                        java.time.YearMonth.of(day.year(), day.month() == 0 ? 12 : day.month())
                                .atEndOfMonth()));
    }

    private static boolean isHalfWord(Passage passage, DayMention day, Lexicon lexicon) {
        return lexicon.isChinese()
                && passage.text()
                        .substring(day.end(), Math.min(passage.text().length(), day.end() + 4))
                        .contains("半年");
    }

    /// The time that a statement is about: what the sentence names before the comparison, or the report's own.
    private static Optional<Span> ownTime(
            Passage passage, Sentence sentence, int place, List<Span> spans, Reading reading) {
        var span = spans.stream().filter(each -> each.end() <= place).reduce((_, later) -> later);
        var years = passage.days(sentence.start(), place).stream()
                .filter(day -> day.part() == DayMention.Part.YEAR)
                .toList();
        if (span.isPresent()) {
            return span.map(found ->
                    years.isEmpty() ? found : fromItsYear(found, years.getLast().year()));
        }
        var month = passage.days(sentence.start(), place).stream()
                .filter(day -> day.part() == DayMention.Part.MONTH)
                .reduce((_, later) -> later);
        if (month.isPresent()) {
            return month.map(day -> new Span(
                    day.start(),
                    day.end(),
                    Spans.Sort.CALENDAR,
                    day.first(reading.period()),
                    day.last(reading.period())));
        }
        return reading.lexicon().has("reporting-period", passage.text().substring(sentence.start(), place))
                ? Optional.of(new Span(
                        sentence.start(),
                        place,
                        Spans.Sort.RANGE,
                        reading.period().first(),
                        reading.period().last()))
                : Optional.empty();
    }

    /// "By mid-November, in 2021": counted from the first day of that year.
    private static Span fromItsYear(Span span, int year) {
        var first = java.time.LocalDate.of(Math.min(year, span.last().getYear()), 1, 1);
        return span.sort() == Spans.Sort.CUT_OFF
                ? new Span(span.start(), span.end(), span.sort(), first, span.last())
                : span;
    }
}
