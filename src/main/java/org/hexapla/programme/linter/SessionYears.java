package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// The Assembly's sessions are counted by years: the seventy-sixth began in 2021, and its resolutions are of 2021 and
/// 2022.
final class SessionYears implements Check {

    private static final Pattern RESOLUTION = Pattern.compile("(?<![\\d/])(?:A/RES/)?(\\d{2})/\\d{1,3}(?![\\d/])");
    private static final int FOUNDED = 1945;
    private static final int FIRST_BY_SESSION = 31;
    private static final int REACH = 36;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                resolution(passage, sentence, reading.lexicon()).ifPresent(findings::add);
                session(passage, sentence, reading).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /// "resolution 76/84 of 10 December 2015".
    private static Optional<Finding> resolution(Passage passage, Sentence sentence, Lexicon lexicon) {
        var numbers = RESOLUTION.matcher(passage.text()).region(sentence.start(), sentence.end());
        while (numbers.find()) {
            int session = Integer.parseInt(numbers.group(1));
            int start = numbers.start();
            int end = numbers.end();
            var before = passage.text().substring(Math.max(sentence.start(), start - 40), start);
            if (session < FIRST_BY_SESSION
                    || !lexicon.compiled("{resolution}|A/RES")
                            .matcher(before + numbers.group())
                            .find()) {
                continue;
            }
            var wrong = yearBehind(passage, sentence, end, lexicon).filter(day -> !isOf(session, day.year()));
            if (wrong.isPresent()) {
                return Optional.of(finding(passage, start, wrong.get().end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<DayMention> yearBehind(Passage passage, Sentence sentence, int end, Lexicon lexicon) {
        return passage.days(end, sentence.end()).stream()
                .filter(day -> day.year() > 0 && day.start() - end <= REACH)
                .findFirst()
                .filter(day -> lexicon.compiled("^(?: [A-Z])?(?: [\"“(]?)?,? ?(?:{of-the-year}).{0,24}$")
                        .matcher(passage.text().substring(end, day.start()))
                        .find());
    }

    /// "At its seventy-sixth session, in 2015, the General Assembly".
    private static Optional<Finding> session(Passage passage, Sentence sentence, Reading reading) {
        var lexicon = reading.lexicon();
        var words = passage.text(sentence);
        if (!lexicon.compiled("{resolution.general}").matcher(words).find()) {
            return Optional.empty();
        }
        return SessionNumbers.in(words, lexicon).stream()
                .flatMap(each -> passage.days(sentence.start() + each.end(), sentence.end()).stream()
                        .filter(day -> day.year() > 0 && day.start() - sentence.start() - each.end() <= 44)
                        // "The 2030 Agenda" is not of 2030.
                        .filter(day -> day.year() <= reading.period().last().getYear() + 1)
                        .limit(1)
                        .filter(day -> isTimeOf(words.substring(each.end(), day.start() - sentence.start()), lexicon))
                        .filter(day -> !isOf(each.number(), day.year()))
                        .map(day -> finding(passage, sentence.start() + each.start(), day.end())))
                .findFirst();
    }

    /// "At its session, in 2021", not "at its session, and since 2020".
    private static boolean isTimeOf(String between, Lexicon lexicon) {
        return !between.contains("、")
                && !lexicon.compiled("[;؛]|(?<!\\p{L})(?:{since}|{older-thing.apart})(?!\\p{L})")
                        .matcher(between)
                        .find();
    }

    private static boolean isOf(int session, int year) {
        return year == FOUNDED + session || year == FOUNDED + session + 1;
    }

    private static Finding finding(Passage passage, int from, int to) {
        return passage.finding(
                Rule.SYMBOL,
                from,
                to,
                "linter.symbol.another-year",
                passage.text().substring(from, to));
    }
}
