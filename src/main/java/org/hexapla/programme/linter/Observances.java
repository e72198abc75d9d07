package org.hexapla.programme.linter;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Known.Observance;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// A day that is observed each year must stand beside its own date, and two of them not beside one.
final class Observances implements Check {

    private static final int BEHIND = 30;
    private static final int BEFORE = 60;
    /// A leap year, so that every day has its date.
    private static final int ANY_YEAR = 2024;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                var named = named(passage, sentence, known);
                for (int i = 0; i < named.size(); i++) {
                    var until = i + 1 < named.size() ? named.get(i + 1).start() : sentence.end();
                    var from = i == 0 ? sentence.start() : named.get(i - 1).end();
                    wrong(passage, named.get(i), from, until, reading.lexicon()).ifPresent(findings::add);
                }
                twice(passage, sentence, reading.lexicon()).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private record Named(int start, int end, Observance observance) {}

    /// The longest names win: "World Day of Radio" is not "World Day".
    private static List<Named> named(Passage passage, Sentence sentence, Known known) {
        var found = new ArrayList<Named>();
        var words = passage.text(sentence).toLowerCase(Locale.ROOT);
        known.observances().stream()
                .flatMap(each -> each.names().stream()
                        .map(name -> new Named(
                                0,
                                0,
                                new Observance(
                                        each.code(), List.of(Plain.of(name).text()), each.day()))))
                .sorted(Comparator.comparing((Named each) ->
                                each.observance().names().getFirst().length())
                        .reversed())
                .forEach(each -> {
                    var name = each.observance().names().getFirst().toLowerCase(Locale.ROOT);
                    for (int at = words.indexOf(name); at >= 0 && !name.isBlank(); at = words.indexOf(name, at + 1)) {
                        int start = sentence.start() + at;
                        int end = start + name.length();
                        if (found.stream().noneMatch(other -> other.start() < end && start < other.end())) {
                            found.add(new Named(start, end, each.observance()));
                        }
                    }
                });
        found.sort(Comparator.comparingInt(Named::start));
        return found;
    }

    private static Optional<Finding> wrong(Passage passage, Named named, int from, int until, Lexicon lexicon) {
        if (before(passage, named, from, lexicon)
                .filter(day -> day.monthDay().isPresent()
                        && covers(day, named.observance().day()))
                .isPresent()) {
            return Optional.empty();
        }
        return beside(passage, named, from, until, lexicon)
                .filter(day -> day.monthDay().isPresent())
                .filter(day -> !covers(day, named.observance().day()))
                .map(day -> passage.finding(
                        Rule.DATE,
                        Math.min(named.start(), day.start()),
                        Math.max(named.end(), day.end()),
                        "linter.date.observance",
                        passage.text().substring(named.start(), named.end()),
                        ofAnyYear(named.observance().day()),
                        ofAnyYear(MonthDay.of(day.month(), day.day()))));
    }

    private static boolean covers(DayMention day, MonthDay right) {
        return day.month() == right.getMonthValue()
                && right.getDayOfMonth() >= Math.min(day.firstDay(), day.day())
                && right.getDayOfMonth() <= day.day();
    }

    private static java.util.Date ofAnyYear(MonthDay day) {
        return Periods.day(LocalDate.of(
                ANY_YEAR,
                day.getMonth(),
                Math.min(day.getDayOfMonth(), day.getMonth().maxLength())));
    }

    /// The date that is said to be that of the day.
    private static Optional<DayMention> beside(Passage passage, Named named, int from, int until, Lexicon lexicon) {
        var text = passage.text();
        var behind = passage.days(named.end(), Math.min(until, named.end() + BEHIND + 24)).stream()
                .filter(DayMention::isDay)
                .filter(day -> day.start() - named.end() <= BEHIND)
                .findFirst();
        if (behind.isPresent()) {
            var between = text.substring(named.end(), behind.get().start());
            if (isOnlyJoint(between, lexicon) && !isAway(passage, named.start(), lexicon)) {
                return behind;
            }
        }
        return before(passage, named, from, lexicon);
    }

    private static Optional<DayMention> before(Passage passage, Named named, int from, Lexicon lexicon) {
        var text = passage.text();
        var before = passage.days(Math.max(from, named.start() - BEFORE), named.start()).stream()
                .filter(DayMention::isDay)
                .reduce((_, later) -> later);
        return before.filter(day -> {
            var between = text.substring(day.end(), named.start());
            return !between.contains(")") && isOnlyJoint(between, lexicon) && !isAway(passage, day.start(), lexicon);
        });
    }

    /// Whether nothing stands between a name and a date but words that tie them.
    private static boolean isOnlyJoint(String between, Lexicon lexicon) {
        if (lexicon.compiled("{not-the-day}").matcher(between).find()) {
            return false;
        }
        var left = lexicon.isChinese() || lexicon.isArabic()
                ? lexicon.compiled("{marked}").matcher(between).replaceAll(" ")
                : lexicon.compiled("(?<!\\p{L})(?:{marked}|the|le|la|el|l')(?!\\p{L})")
                        .matcher(between)
                        .replaceAll(" ");
        left = left.replaceAll("(?:19|20)\\d{2}|[\\s,،，(\\-–—]|(?<!\\p{L})(?:ال|every year|each year|annually)", "");
        return left.length() <= (lexicon.isChinese() ? 0 : 2);
    }

    private static boolean isAway(Passage passage, int place, Lexicon lexicon) {
        var before = passage.text().substring(Math.max(0, place - 24), place);
        return lexicon.compiled("{not-the-day} *(?:the )?$").matcher(before).find();
    }

    /// "... Day (3 December), ... Day (3 December)", whatever days they are.
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
