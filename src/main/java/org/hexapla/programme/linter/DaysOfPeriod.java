package org.hexapla.programme.linter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hexapla.kernel.Period;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// "During the reporting period, on 14 October and 17 February": what is said to fall into the period must.
final class DaysOfPeriod implements Check {

    private static final int NEAR = 26;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                if (saysInside(passage.text(sentence), reading.lexicon())) {
                    passage.days(sentence.start(), sentence.end()).stream()
                            .filter(day -> isOutside(day, reading.period()))
                            .filter(day -> isWhen(passage, sentence, day, reading.lexicon()))
                            .forEach(day -> findings.add(passage.finding(
                                    Rule.PERIOD,
                                    day.start(),
                                    day.end(),
                                    "linter.period.not-within",
                                    passage.text().substring(day.start(), day.end()),
                                    Periods.day(reading.period().first()),
                                    Periods.day(reading.period().last()))));
                }
            }
        }
        return findings;
    }

    private static boolean saysInside(String words, Lexicon lexicon) {
        var edge = lexicon.isChinese() ? "" : lexicon.isArabic() ? "(?<!\\p{L})[وف]?" : "(?<!\\p{L})";
        return lexicon.compiled(edge + "{inside-period}").matcher(words).find()
                && !lexicon.has("outside-period", words)
                && !lexicon.has("same-period", words)
                && !lexicon.has("previous-year", words);
    }

    /// Outside in the year that is named, or in every year that the text may mean.
    private static boolean isOutside(DayMention day, Period period) {
        if (!day.hasMonth() || !day.exists()) {
            return false;
        }
        if (day.year() > 0) {
            return day.last(period).isBefore(period.first())
                    || day.first(period).isAfter(period.last());
        }
        return IntStream.rangeClosed(period.first().getYear(), period.last().getYear())
                .mapToObj(day::ofYear)
                .filter(DayMention::exists)
                .noneMatch(each -> holds(period, each.first(period)) || holds(period, each.last(period)));
    }

    private static boolean holds(Period period, LocalDate day) {
        return period.contains(day);
    }

    /// The day on which something took place, and not one on which an older thing was adopted or since when it is so.
    private static boolean isWhen(Passage passage, Sentence sentence, DayMention day, Lexicon lexicon) {
        var before = passage.text().substring(Math.max(sentence.start(), day.start() - NEAR), day.start());
        var after = passage.text().substring(day.end(), Math.min(sentence.end(), day.end() + NEAR));
        if (lexicon.compiled("(?<!\\p{L}){took-place}(?!\\p{L})[^,،]{0,16}$")
                .matcher(before)
                .find()) {
            return true;
        }
        return !lexicon.compiled(
                                lexicon.isChinese()
                                        ? "{older-thing}[^，。、]{0,8}$"
                                        : (lexicon.isArabic() ? "(?<!\\p{L})[وفبلك]{0,2}(?:ال)?" : "(?<!\\p{L})")
                                                + "{older-thing}(?!\\p{L})[^,،]*$")
                        .matcher(before)
                        .find()
                && !lexicon.compiled("^ ?(?:以来|前|之前|以前|后|之后)").matcher(after).find();
    }
}
