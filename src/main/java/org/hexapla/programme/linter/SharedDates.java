package org.hexapla.programme.linter;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// Two observances that a sentence gives one date, whatever days they are.
final class SharedDates implements Check {

    /// A leap year, so that every day has its date.
    private static final int ANY_YEAR = 2024;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                twice(passage, sentence, reading.lexicon()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static java.util.Date ofAnyYear(MonthDay day) {
        return Periods.day(LocalDate.of(
                ANY_YEAR,
                day.getMonth(),
                Math.min(day.getDayOfMonth(), day.getMonth().maxLength())));
    }

    /// "... Day (3 December), ... Day (3 December)".
    private static Optional<Finding> twice(Passage passage, Sentence sentence, Lexicon lexicon) {
        var text = passage.text();
        var seen = new ArrayList<DayMention>();
        for (var day : passage.days(sentence.start(), sentence.end())) {
            if (!day.isDay() || day.firstDay() != day.day() || !isBracketedDay(text, day, lexicon)) {
                continue;
            }
            var same = seen.stream()
                    .filter(each -> each.month() == day.month() && each.day() == day.day())
                    .findFirst();
            if (same.isPresent()) {
                var first = nameBefore(text, same.get(), lexicon);
                var second = nameBefore(text, day, lexicon);
                if (!first.equals(second)) {
                    return Optional.of(passage.finding(
                            Rule.DATE,
                            same.get().start(),
                            day.end(),
                            "linter.date.shared",
                            first,
                            second,
                            ofAnyYear(MonthDay.of(day.month(), day.day()))));
                }
            }
            seen.add(day);
        }
        return Optional.empty();
    }

    private static boolean isBracketedDay(String text, DayMention day, Lexicon lexicon) {
        int open = day.start() - 1;
        while (open > 0 && text.charAt(open) == ' ') {
            open--;
        }
        var isBracketed =
                open > 0 && text.charAt(open) == '(' && day.end() < text.length() && text.charAt(day.end()) == ')';
        return isBracketed
                && lexicon.compiled("{day-name}")
                        .matcher(nameBefore(text, day, lexicon))
                        .find();
    }

    private static String nameBefore(String text, DayMention day, Lexicon lexicon) {
        int end = text.lastIndexOf('(', day.start());
        var before = text.substring(Math.max(0, end - 70), Math.max(0, end));
        var cut = Pattern.compile(lexicon.isArabic() ? "[,،;؛).:،]" : "[,;)、，；:。.]")
                .matcher(before)
                .results()
                .reduce((_, later) -> later)
                .map(found -> before.substring(found.end()))
                .orElse(before);
        return lexicon.compiled("^(?:{and})(?= |\\p{L})")
                .matcher(cut.strip())
                .replaceFirst("")
                .strip();
    }
}
