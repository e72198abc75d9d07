package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.ObservanceNames.Named;
import org.hexapla.programme.linter.Reading.Passage;

/// The date that a text gives to an observance: the one beside its name with nothing between but words that tie the
/// two.
final class ObservedDates {

    private static final int BEHIND = 64;
    private static final int BEFORE = 110;
    private static final int FILLER = 56;

    private ObservedDates() {}

    /// @param daysAway how many days the date is said to be from the observance: -1 for its eve
    record Said(DayMention day, int daysAway) {}

    static Optional<Said> behind(Passage passage, Named named, int until, Lexicon lexicon) {
        var text = passage.text();
        return passage.days(named.end(), Math.min(until, named.end() + BEHIND + 24)).stream()
                .filter(day -> day.hasMonth() && day.start() - named.end() <= BEHIND)
                .findFirst()
                .filter(day -> {
                    var between = text.substring(named.end(), day.start());
                    return (isOnlyJoint(between, lexicon) || isCelebrated(between, lexicon) && !hasOtherVerb(between))
                            && isWholeDay(day, between, lexicon)
                            && (between.strip().equals("(") || !isLedTo(text, named.start(), lexicon))
                            && !isAway(passage, named.start(), lexicon);
                })
                .map(day -> new Said(day, 0));
    }

    /// A month alone is only meant as the date where "in" stands before it.
    private static boolean isWholeDay(DayMention day, String between, Lexicon lexicon) {
        return day.isDay()
                || day.part() == DayMention.Part.MONTH
                        && lexicon.compiled("(?:^|[^\\p{L}]){date.in} ?$")
                                .matcher(between)
                                .find();
    }

    static Optional<Said> before(Passage passage, Named named, int from, Lexicon lexicon) {
        var text = passage.text();
        return passage.days(Math.max(from, named.start() - BEFORE), named.start()).stream()
                .filter(DayMention::isDay)
                .reduce((_, later) -> later)
                .flatMap(day -> {
                    var between = text.substring(day.end(), named.start());
                    if (between.contains(")") || isAway(passage, day.start(), lexicon)) {
                        return Optional.empty();
                    }
                    var away = daysAway(passage, day, named, between, lexicon);
                    if (away.isPresent()) {
                        return away;
                    }
                    return isOnlyJoint(between, lexicon) || isCelebratedThere(between, lexicon)
                            ? Optional.of(new Said(day, 0))
                            : Optional.empty();
                });
    }

    /// "On 20 September, the eve of", "two days before".
    private static Optional<Said> daysAway(
            Passage passage, DayMention day, Named named, String between, Lexicon lexicon) {
        var edge = "^ ?(?:(?:19|20)\\d{2})?[,،，(]? ?(?:and |the |a |و)?";
        var end = " ?(?:the |la |le |el |l'|l’)?(?:ال)?$";
        if (lexicon.compiled(edge + "{day.eve}" + end).matcher(between).find()) {
            return Optional.of(new Said(day, -1));
        }
        if (lexicon.compiled(edge + "{day.morrow}" + end).matcher(between).find()) {
            return Optional.of(new Said(day, 1));
        }
        var number = passage.quantities(day.end(), named.start()).stream()
                .map(Quantity::value)
                .filter(value -> value.compareTo(BigDecimal.TEN) <= 0)
                .findFirst();
        var anyNumber = edge + "[\\p{L}\\p{N}]+ ?(?:{unit.day}) ?";
        if (number.isPresent()
                && lexicon.compiled(anyNumber + "{day.earlier}" + end)
                        .matcher(between)
                        .find()) {
            return Optional.of(new Said(day, -number.get().intValue()));
        }
        return number.isPresent()
                        && lexicon.compiled(anyNumber + "{day.later}" + end)
                                .matcher(between)
                                .find()
                ? Optional.of(new Said(day, number.get().intValue()))
                : Optional.empty();
    }

    /// "World Food Day was celebrated in all information centres on 15 October".
    private static boolean isCelebrated(String between, Lexicon lexicon) {
        return between.length() <= FILLER + 8
                && !lexicon.compiled("{not-the-day}").matcher(between).find()
                && lexicon.compiled("^[^;:.()،,，。；]{0,14}{celebrated}[^;:.()]*$")
                        .matcher(between)
                        .find();
    }

    /// What happened on another day has a verb of its own.
    private static boolean hasOtherVerb(String between) {
        return Pattern.compile(
                        "(?i) (?:that|which|who|where|whose|qui|que|où|dont|котор\\p{L}+|التي|الذي)(?= )|, (?:and|et|y|и) ")
                .matcher(between)
                .find();
    }

    /// "On 5 May, information centres in nine countries celebrated World Press Freedom Day".
    private static boolean isCelebratedThere(String between, Lexicon lexicon) {
        return !lexicon.compiled("{not-the-day}").matcher(between).find()
                && between.chars().noneMatch(sign -> ";:().؛。；".indexOf(sign) >= 0)
                && lexicon.compiled("{celebrated}(?: (?:the|la|le|el|also))?(?: l['’])? ?$")
                        .matcher(between)
                        .find();
    }

    /// Whether nothing stands between a name and a date but words that tie them.
    private static boolean isOnlyJoint(String between, Lexicon lexicon) {
        if (between.length() > FILLER
                || lexicon.compiled("{not-the-day}").matcher(between).find()) {
            return false;
        }
        var tied = lexicon.isChinese() || lexicon.isArabic()
                ? lexicon.compiled("{celebrated}|{marked}").matcher(between).replaceAll(" ")
                : lexicon.compiled("(?<!\\p{L})(?:{celebrated}|{marked}|{date.in}|the|le|la|el|l')(?!\\p{L})")
                        .matcher(between)
                        .replaceAll(" ");
        var left = lexicon.compiled("(?:19|20)\\d{2}|[\\s,،，(\\-–—]|(?<!\\p{L})(?:ال|{each-year})")
                .matcher(weekdays(tied, lexicon))
                .replaceAll("");
        return left.length() <= (lexicon.isChinese() ? 0 : 2);
    }

    private static String weekdays(String between, Lexicon lexicon) {
        var left = between;
        for (var weekday : lexicon.under("weekday.").keySet()) {
            left = lexicon.compiled("{weekday." + weekday + "}").matcher(left).replaceAll(" ");
        }
        return left;
    }

    /// "The campaign for World Radio Day, in January": what leads to the day has days of its own.
    private static boolean isLedTo(String text, int place, Lexicon lexicon) {
        var before = text.substring(Math.max(0, place - 32), place);
        return lexicon.compiled("{leading-to} ?$").matcher(before).find();
    }

    private static boolean isAway(Passage passage, int place, Lexicon lexicon) {
        var before = passage.text().substring(Math.max(0, place - 24), place);
        return lexicon.compiled("{not-the-day} *(?:the )?$").matcher(before).find();
    }
}
