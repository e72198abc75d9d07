package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Period;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;
import org.hexapla.programme.linter.Spans.Span;

/// "The seven months from July to December": the months between two days must be as many as the text says.
final class SpanLengths implements Check {

    private static final int REACH = 34;
    private static final List<String> UNITS = List.of("month", "week", "day");

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                for (var span : Spans.in(passage, sentence, reading)) {
                    of(passage, sentence, span, reading.lexicon())
                            .filter(length -> !length.holds(span.period()))
                            .map(length -> finding(passage, span, length))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /// How long the text says that a span is.
    record Length(Quantity said, String unit) {

        boolean holds(Period period) {
            var slack = unit.equals("month") ? new BigDecimal("0.74") : BigDecimal.ONE;
            return said.value().subtract(exact(period)).abs().compareTo(slack) <= 0;
        }

        BigDecimal exact(Period period) {
            var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(period.first(), period.last()) + 1);
            return switch (unit) {
                case "month" -> months(period);
                case "week" -> days.divide(BigDecimal.valueOf(7), MathContext.DECIMAL64);
                default -> days;
            };
        }

        private static BigDecimal months(Period period) {
            var ends = YearMonth.from(period.last()).atEndOfMonth().equals(period.last());
            return period.first().getDayOfMonth() == 1 && ends
                    ? BigDecimal.valueOf(ChronoUnit.MONTHS.between(
                            period.first(), period.last().plusDays(1)))
                    : Averages.months(period);
        }
    }

    static Optional<Length> of(Passage passage, Sentence sentence, Span span, Lexicon lexicon) {
        if (span.sort() != Spans.Sort.RANGE) {
            return Optional.empty();
        }
        return passage.quantities(sentence.start(), sentence.end()).stream()
                // "Over the five months" is no bound.
                .filter(each -> each.isExact() || each.bound() == Quantity.Bound.MORE)
                .filter(each -> each.isCount() && isBeside(passage.text(), each, span, lexicon))
                .flatMap(each -> unit(passage.text(), each, lexicon).stream().map(unit -> new Length(each, unit)))
                .findFirst();
    }

    private static boolean isBeside(String text, Quantity each, Span span, Lexicon lexicon) {
        if (each.end() <= span.start()) {
            var between = text.substring(each.end(), span.start());
            // "Eight months, from July to January": one comma may stand before the range.
            var joined = between.replaceFirst("^(.{0,16})[,،，]", "$1");
            return between.length() <= REACH && !joined.matches(".*[,،;؛:.。，].*");
        }
        if (each.start() < span.end() || each.start() - span.end() > REACH) {
            return false;
        }
        var between = text.substring(span.end(), each.start());
        return lexicon.compiled("^ *(?:[(,،，–-]|的|{span.length}).*")
                        .matcher(between)
                        .matches()
                && (between.strip().length() <= 4
                        || lexicon.compiled("{span.length}").matcher(between).find());
    }

    private static Optional<String> unit(String text, Quantity said, Lexicon lexicon) {
        var behind = text.substring(said.end(), Math.min(text.length(), said.end() + 14));
        var before = text.substring(Math.max(0, said.start() - 14), said.start());
        return UNITS.stream()
                .filter(unit ->
                        lexicon.compiled("^[ -]*{unit." + unit + "}" + (lexicon.isChinese() ? "" : "(?!\\p{L})"))
                                        .matcher(behind)
                                        .find()
                                || lexicon.isArabic()
                                        && lexicon.compiled("(?:ال){unit." + unit + "} (?:ال)?$")
                                                .matcher(before)
                                                .find())
                .findFirst();
    }

    private static Finding finding(Passage passage, Span span, Length length) {
        return passage.finding(
                Rule.PERIOD,
                Math.min(span.start(), length.said().start()),
                Math.max(span.end(), length.said().end()),
                "linter.period.length",
                Periods.day(span.first()),
                Periods.day(span.last()),
                length.exact(span.period()).setScale(1, java.math.RoundingMode.HALF_UP),
                length.said().value());
    }
}
