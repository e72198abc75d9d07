package org.hexapla.programme.linter;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hexapla.programme.linter.Known.Days;
import org.hexapla.programme.linter.ObservanceNames.Named;
import org.hexapla.programme.linter.Reading.Passage;

/// "United Nations Day, which fell on a Monday": in the year of the report, it must have.
final class ObservedWeekdays {

    private static final int REACH = 40;

    private ObservedWeekdays() {}

    static Optional<Finding> wrong(Passage passage, Named named, Days days, Reading reading) {
        var period = reading.period();
        var dates = IntStream.rangeClosed(
                        period.first().getYear(), period.last().getYear())
                .mapToObj(year -> days.in().apply(year))
                .flatMap(Optional::stream)
                .filter(span -> span.first().equals(span.last()))
                .map(Known.Span::first)
                .filter(period::contains)
                .toList();
        if (dates.size() != 1) {
            return Optional.empty();
        }
        var text = passage.text();
        var behind = text.substring(named.end(), Math.min(text.length(), named.end() + REACH));
        for (var weekday : reading.lexicon().under("weekday.").keySet()) {
            var said = reading.lexicon()
                    .compiled(
                            "^[,،，]? ?{falls-on} ?(?:a |an |un |une )?{weekday." + weekday + "}(?!\\p{L}{2})(?! ?\\d)")
                    .matcher(behind);
            if (said.find() && dates.getFirst().getDayOfWeek().getValue() != Integer.parseInt(weekday)) {
                return Optional.of(passage.finding(
                        Rule.DATE,
                        named.start(),
                        named.end() + said.end(),
                        "linter.date.weekday",
                        Periods.day(dates.getFirst())));
            }
        }
        return Optional.empty();
    }
}
