package org.hexapla.programme.linter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.programme.linter.Reading.Passage;

/// Days that no calendar has, and days of the week that were others.
final class CalendarDays implements Check {

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var day : passage.days()) {
                if (!day.exists()) {
                    findings.add(passage.finding(
                            Rule.DATE,
                            day.start(),
                            day.end(),
                            "linter.date.none",
                            passage.text().substring(day.start(), day.end())));
                } else if (day.isDay()) {
                    weekday(passage, day, reading).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Optional<Finding> weekday(Passage passage, DayMention day, Reading reading) {
        var text = passage.text();
        int from = Math.max(0, day.start() - 16);
        int to = Math.min(text.length(), day.end() + 34);
        var date = day.last(reading.period());
        for (var each : reading.lexicon().under("weekday.").entrySet()) {
            var words = "(?:" + each.getValue() + ")";
            var isNamed = reading.lexicon()
                            .compiled("(?<!\\p{L})[وفبلك]?" + words + "(?:,|،)? *\\(?(?:the |le |el )?$")
                            .matcher(text.substring(from, day.start()))
                            .find()
                    || reading.lexicon()
                            .compiled("^[,،]? ?\\(?{was-a}?" + words + "(?!\\p{L}{2})")
                            .matcher(text.substring(day.end(), to))
                            .find();
            if (isNamed && isAnother(date, Integer.parseInt(each.getKey()), day, reading)) {
                return Optional.of(passage.finding(
                        Rule.DATE,
                        Math.max(from, day.start() - 1),
                        day.end(),
                        "linter.date.weekday",
                        Periods.day(date)));
            }
        }
        return Optional.empty();
    }

    private static boolean isAnother(LocalDate date, int weekday, DayMention day, Reading reading) {
        if (date.getDayOfWeek().getValue() == weekday) {
            return false;
        }
        // Without a year it may be another year's.
        return day.year() > 0 || reading.period().contains(date);
    }
}
