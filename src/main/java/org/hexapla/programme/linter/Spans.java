package org.hexapla.programme.linter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.Period;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// The stretches of time that a sentence names: "between 1 September and 10 November", "as of 8 October",
/// "since January 2020", "the first half of 2021", "in 2020".
final class Spans {

    private Spans() {}

    enum Sort {
        /// From a day to a day.
        RANGE,
        /// Up to a day; the beginning is left open.
        CUT_OFF,
        /// From a day on; the end is left open.
        SINCE,
        /// A year, a half or a quarter of it.
        CALENDAR
    }

    /// @param first the beginning of the report's period where the text leaves it open
    record Span(int start, int end, Sort sort, LocalDate first, LocalDate last) {

        Period period() {
            return new Period(first, last);
        }
    }

    static List<Span> in(Passage passage, Sentence sentence, Reading reading) {
        var spans = new ArrayList<Span>();
        var days = passage.days(sentence.start(), sentence.end());
        int next = 0;
        while (next < days.size()) {
            var day = days.get(next);
            var range =
                    next + 1 < days.size() ? range(passage, day, days.get(next + 1), reading) : Optional.<Span>empty();
            if (range.isPresent()) {
                spans.add(range.get());
                next += 2;
                continue;
            }
            partOfYear(passage, day, reading)
                    .or(() -> since(passage, sentence, day, reading))
                    .or(() -> cutOff(passage, sentence, day, reading))
                    .ifPresent(spans::add);
            next++;
        }
        return spans;
    }

    private static Optional<Span> range(Passage passage, DayMention from, DayMention to, Reading reading) {
        var lexicon = reading.lexicon();
        var text = passage.text();
        // The "and" of Arabic is a part of the word behind it.
        var and = lexicon.isArabic() && text.startsWith("و", to.start()) ? "و" : "";
        var joint = text.substring(from.end(), to.start()) + and;
        var before = text.substring(Math.max(0, from.start() - 24), from.start());
        var joined = lexicon.compiled("^,? *(?:{range})[ -]*(?:the |al |le |el |du )?$")
                .matcher(joint)
                .find();
        // "in July and September" are two months, "between July and September" are three.
        var isAnd = lexicon.compiled("^,? *{and} *$").matcher(joint).find();
        var opened = lexicon.compiled("{between} *(?:the |el |le )?$")
                .matcher(before)
                .find();
        if (!joined || isAnd && !opened || from.part() == DayMention.Part.YEAR != (to.part() == DayMention.Part.YEAR)) {
            return Optional.empty();
        }
        var dated = from.year() == 0 && to.year() > 0
                ? from.ofYear(from.month() > to.month() ? to.year() - 1 : to.year())
                : from;
        var ended = to.year() == 0 && from.year() > 0 && to.month() >= from.month() ? to.ofYear(from.year()) : to;
        var first = dated.first(reading.period());
        var last = ended.last(reading.period());
        return last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new Span(from.start(), to.end(), Sort.RANGE, first, last));
    }

    private static Optional<Span> partOfYear(Passage passage, DayMention day, Reading reading) {
        if (day.part() != DayMention.Part.YEAR) {
            return Optional.empty();
        }
        var lexicon = reading.lexicon();
        var text = passage.text();
        var before = text.substring(Math.max(0, day.start() - 40), day.start());
        var half = ordinalOf(lexicon, "half-year", before);
        if (half > 0) {
            return Optional.of(span(day, 6 * half - 5, 6 * half));
        }
        var months = firstMonths(lexicon, before);
        if (months > 0) {
            return Optional.of(span(day, 1, months));
        }
        var quarter = ordinalOf(lexicon, "quarter-words", before);
        if (quarter > 0) {
            return Optional.of(span(day, 3 * quarter - 2, 3 * quarter));
        }
        if (lexicon.isChinese()) {
            var after = text.substring(day.end(), Math.min(text.length(), day.end() + 6));
            if (after.matches("^ ?上半年.*")) {
                return Optional.of(span(day, 1, 6));
            }
            if (after.matches("^ ?下半年.*")) {
                return Optional.of(span(day, 7, 12));
            }
        }
        return Optional.empty();
    }

    private static int ordinalOf(Lexicon lexicon, String key, String before) {
        var matcher = lexicon.compiled("{" + key + "} *$").matcher(before);
        if (!matcher.find() || matcher.groupCount() < 1) {
            return 0;
        }
        var word = matcher.group(1).toLowerCase(java.util.Locale.ROOT);
        var ordinals = List.of(
                Pattern.compile("first|premier|primer|перв.*|الأول"),
                Pattern.compile("second|deuxième|segundo|втор.*|الثاني"),
                Pattern.compile("third|troisième|tercer|трет.*|الثالث"),
                Pattern.compile("fourth|quatrième|cuarto|четверт.*|الرابع"));
        for (int i = 0; i < ordinals.size(); i++) {
            if (ordinals.get(i).matcher(word).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static int firstMonths(Lexicon lexicon, String before) {
        var matcher = lexicon.compiled("{first-months} *$").matcher(before);
        if (lexicon.under("first-months").isEmpty() || !matcher.find()) {
            return 0;
        }
        var word = matcher.group(1);
        var value = word.matches("\\d+")
                ? new java.math.BigDecimal(word)
                : NumberWords.of(lexicon.language()).value(word.replaceFirst("^ال", ""));
        return value == null || value.intValue() > 12 ? 0 : value.intValue();
    }

    private static Span span(DayMention year, int firstMonth, int lastMonth) {
        return new Span(
                year.start(),
                year.end(),
                Sort.CALENDAR,
                LocalDate.of(year.year(), firstMonth, 1),
                java.time.YearMonth.of(year.year(), lastMonth).atEndOfMonth());
    }

    private static Optional<Span> since(Passage passage, Sentence sentence, DayMention day, Reading reading) {
        var before = passage.text().substring(Math.max(sentence.start(), day.start() - 20), day.start());
        var expression = reading.lexicon().isChinese()
                ? "{since} *$"
                : "(?:^|[^\\p{L}])[وف]?{since} +(?:the |its |le |el |ال)?(?:\\p{L}+ (?:of|in|en|de|في) )?$";
        var after = passage.text().substring(day.end(), Math.min(sentence.end(), day.end() + 24));
        var opened = reading.lexicon().compiled(expression).matcher(before).find()
                && (!reading.lexicon().isChinese() || after.matches("^[^，。]{0,16}(?:以来|开始|起).*"));
        var first = day.first(reading.period());
        return opened && !first.isAfter(reading.period().last())
                ? Optional.of(new Span(
                        day.start(),
                        day.end(),
                        Sort.SINCE,
                        first,
                        reading.period().last()))
                : Optional.empty();
    }

    private static Optional<Span> cutOff(Passage passage, Sentence sentence, DayMention day, Reading reading) {
        var lexicon = reading.lexicon();
        var before = passage.text().substring(Math.max(sentence.start(), day.start() - 16), day.start());
        var expression =
                lexicon.isChinese() ? "(?:截至|截止(?:到|至)?|直到) *$" : "(?:^|[^\\p{L}])[وف]?{cut-off} +(?:the |el |le )?$";
        // "By the end of October" tells what was so by then; only a day reads like the day of a count.
        if (day.part() == DayMention.Part.YEAR
                || day.part() == DayMention.Part.END && !lexicon.isChinese()
                || !lexicon.compiled(expression).matcher(before).find()) {
            return Optional.empty();
        }
        var last = day.last(reading.period());
        var first = reading.period().first().isBefore(last) ? reading.period().first() : last.withDayOfYear(1);
        return Optional.of(new Span(day.start(), day.end(), Sort.CUT_OFF, first, last));
    }
}
