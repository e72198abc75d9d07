package org.hexapla.authorities.observances;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.Observance;
import org.hexapla.authorities.observances.ObservancesView.Line;
import org.hexapla.authorities.observances.ObservancesView.MonthList;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.springframework.stereotype.Component;

/// Lays the calendar out for a reader of a language.
@Component
class ShowingObservances {

    private static final int NEXT = 8;

    private final KnownObservances observances;
    private final Clock clock;

    ShowingObservances(KnownObservances observances, Clock clock) {
        this.observances = observances;
        this.clock = clock;
    }

    private record Dated(Observance observance, Observance.Span span) {}

    ObservancesView calendar(Language reader) {
        var today = LocalDate.now(clock);
        return new ObservancesView(
                next(today, reader),
                Arrays.stream(Month.values())
                        .map(month -> month(month, today.getYear(), reader))
                        .toList(),
                longer(reader));
    }

    private List<Line> next(LocalDate today, Language reader) {
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(this::inYear)
                .filter(dated -> !dated.span().last().isBefore(today))
                .sorted(byDay(reader))
                .limit(NEXT)
                .map(dated -> new Line(dated.observance(), dates(dated.span(), reader)))
                .toList();
    }

    private MonthList month(Month month, int year, Language reader) {
        return new MonthList(
                month.getValue(),
                new Wording(reader).month(month),
                inYear(year)
                        .filter(dated -> dated.span().first().getMonth() == month)
                        .sorted(byDay(reader))
                        .map(dated -> new Line(dated.observance(), when(dated.observance(), reader)))
                        .toList());
    }

    private List<Line> longer(Language reader) {
        return observances.all().stream()
                .filter(observance -> observance.time() instanceof Observance.Years)
                .map(observance -> new Line(observance, when(observance, reader)))
                .toList();
    }

    private Stream<Dated> inYear(int year) {
        return observances.all().stream()
                .filter(observance -> !(observance.time() instanceof Observance.Years))
                .flatMap(observance -> observance.time().in(year).map(span -> new Dated(observance, span)).stream());
    }

    private static Comparator<Dated> byDay(Language reader) {
        return Comparator.comparing((Dated dated) -> dated.span().first())
                .thenComparing(dated -> dated.observance().name().words(reader), reader.order());
    }

    /// The next time it is, in full; nothing where it is over.
    Optional<String> nextTime(Observance observance, Language reader) {
        var today = LocalDate.now(clock);
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> observance.in(year).stream())
                .filter(span -> !span.last().isBefore(today))
                .findFirst()
                .map(span -> dates(span, reader));
    }

    /// When it is, whatever the year.
    String when(Observance observance, Language reader) {
        return switch (observance.time()) {
            case Observance.EachYear(var day) -> new Wording(reader).date(day);
            case Observance.DaysEachYear(var first, var last) ->
                range(new Wording(reader).date(first), new Wording(reader).date(last), reader);
            case Observance.Years(var first, var last) ->
                first == last ? String.valueOf(first) : range(String.valueOf(first), String.valueOf(last), reader);
            case Observance.Weekday weekday ->
                Messages.text(
                        reader,
                        "authorities.observance.moving",
                        new Wording(reader)
                                .date(weekday.in(LocalDate.now(clock).getYear())
                                        .orElseThrow()
                                        .first()));
        };
    }

    private static String dates(Observance.Span span, Language reader) {
        var wording = new Wording(reader);
        return span.first().equals(span.last())
                ? wording.date(span.first())
                : range(wording.date(span.first()), wording.date(span.last()), reader);
    }

    private static String range(String first, String last, Language reader) {
        return Messages.text(reader, "authorities.observance.range", first, last);
    }
}
