package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Period;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// A mean must be its total divided by what it is a mean of: the months of the period, or as many things as are named.
final class Averages implements Check {

    private static final int REACH = 110;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            // The mean of a list by months is of that list.
            if (MonthlyLists.has(passage)) {
                continue;
            }
            for (var sentence : passage.sentences()) {
                for (var mean : means(passage, sentence, reading.lexicon())) {
                    check(passage, sentence, mean, reading).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /// @param per the key of the time it is a mean of; `per-thing` for others
    private record Mean(Quantity quantity, String per) {}

    private static List<Mean> means(Passage passage, Sentence sentence, Lexicon lexicon) {
        var means = new ArrayList<Mean>();
        var text = passage.text();
        var quantities = passage.quantities(sentence.start(), sentence.end());
        for (int i = 0; i < quantities.size(); i++) {
            var quantity = quantities.get(i);
            int from = i == 0 ? sentence.start() : quantities.get(i - 1).end();
            int to = i + 1 < quantities.size() ? quantities.get(i + 1).start() : sentence.end();
            from = Math.max(from, quantity.start() - 60);
            to = Math.min(to, quantity.end() + 60);
            var around = text.substring(from, to);
            var before = text.substring(from, quantity.start());
            if (quantity.isCount()
                    && lexicon.has("average", around)
                    && (lexicon.has("average", before) || quantities.size() < 3)) {
                per(around, lexicon).ifPresent(per -> means.add(new Mean(quantity, per)));
            }
        }
        return means;
    }

    private static Optional<String> per(String around, Lexicon lexicon) {
        return List.of("per-month", "per-week", "per-day", "per-quarter", "per-year", "per-thing").stream()
                .filter(key -> lexicon.has(key, around))
                .findFirst();
    }

    private static Optional<Finding> check(Passage passage, Sentence sentence, Mean mean, Reading reading) {
        var totals = totals(passage, sentence, mean.quantity(), reading.lexicon());
        if (mean.per().equals("per-thing")) {
            return perThing(passage, sentence, mean.quantity(), totals, reading.lexicon());
        }
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        var total = totals.getFirst();
        var units = namedUnits(passage, sentence, mean, reading.lexicon())
                .orElseGet(() -> units(coveredDays(passage, sentence, reading).orElse(reading.period()), mean.per()));
        var ratio = total.value().divide(mean.quantity().value(), MathContext.DECIMAL64);
        if (isNear(ratio, units, mean.quantity(), total)) {
            return Optional.empty();
        }
        int from = Math.min(total.start(), mean.quantity().start());
        int to = Math.max(total.end(), mean.quantity().end());
        var right = total.value().divide(units, 0, RoundingMode.HALF_UP);
        var whole = ratio.setScale(0, RoundingMode.HALF_UP);
        if (mean.per().equals("per-month") && isNear(ratio, whole, mean.quantity(), total) && whole.signum() > 0) {
            return Optional.of(passage.finding(
                    Rule.AVERAGE,
                    from,
                    to,
                    "linter.average.months",
                    mean.quantity().value(),
                    whole,
                    units,
                    right));
        }
        return Optional.of(passage.finding(
                Rule.AVERAGE,
                from,
                to,
                "linter.average.differs",
                total.value(),
                units,
                right,
                mean.quantity().value()));
    }

    /// Both numbers may be rounded.
    private static boolean isNear(BigDecimal ratio, BigDecimal units, Quantity mean, Quantity total) {
        var slack = mean.step()
                .divide(mean.value(), MathContext.DECIMAL64)
                .add(total.step().divide(total.value(), MathContext.DECIMAL64))
                .max(new BigDecimal("0.004"))
                .min(new BigDecimal("0.06"));
        if (!mean.isExact() || !total.isExact()) {
            slack = slack.max(new BigDecimal("0.05"));
        }
        return ratio.subtract(units).abs().compareTo(units.multiply(slack)) <= 0;
    }

    /// Greater numbers near by, of which this may be the mean: the nearest before it, or one after it that says so.
    private static List<Quantity> totals(Passage passage, Sentence sentence, Quantity mean, Lexicon lexicon) {
        var found = new ArrayList<Quantity>();
        var text = passage.text();
        passage.quantities().stream()
                .filter(each -> each.isCount() && each.end() <= mean.start() && mean.start() - each.end() <= REACH)
                .filter(each -> each.value().compareTo(mean.value().multiply(new BigDecimal("1.5"))) > 0)
                .filter(each -> each.value().compareTo(mean.value().multiply(new BigDecimal("400"))) < 0)
                .forEach(found::addFirst);
        if (found.isEmpty()) {
            passage.quantities(mean.end(), sentence.end()).stream()
                    .filter(each -> each.isCount()
                            && each.value().compareTo(mean.value().multiply(new BigDecimal("1.5"))) > 0)
                    .filter(each -> lexicon.has("total", text.substring(mean.end(), each.start())))
                    .forEach(found::add);
        }
        return found;
    }

    /// "12 events with 310 participants, an average of 25 per event".
    private static Optional<Finding> perThing(
            Passage passage, Sentence sentence, Quantity mean, List<Quantity> totals, Lexicon lexicon) {
        if (totals.isEmpty()) {
            return Optional.empty();
        }
        var others = passage.quantities(sentence.start(), sentence.end()).stream()
                .filter(each -> each.isCount()
                        && each.start() != mean.start()
                        && each.value().compareTo(BigDecimal.ONE) > 0)
                .toList();
        if (others.size() != 2) {
            return Optional.empty();
        }
        var total = others.get(0).value().compareTo(others.get(1).value()) > 0 ? others.get(0) : others.get(1);
        var things = total == others.get(0) ? others.get(1) : others.get(0);
        var ratio = total.value().divide(mean.value(), MathContext.DECIMAL64);
        if (things.value().compareTo(BigDecimal.ONE) <= 0
                || isNear(ratio, things.value(), mean, total)
                || total.value()
                                .divide(things.value(), 0, RoundingMode.HALF_UP)
                                .subtract(mean.value())
                                .abs()
                                .compareTo(BigDecimal.ONE.min(mean.step()))
                        < 0) {
            return Optional.empty();
        }
        return Optional.of(passage.finding(
                Rule.AVERAGE,
                Math.min(Math.min(total.start(), things.start()), mean.start()),
                Math.max(Math.max(total.end(), things.end()), mean.end()),
                "linter.average.things",
                total.value(),
                things.value(),
                total.value().divide(things.value(), 1, RoundingMode.HALF_UP),
                mean.value()));
    }

    /// "5,400 calls over nine months, an average of 600 a month".
    private static Optional<BigDecimal> namedUnits(Passage passage, Sentence sentence, Mean mean, Lexicon lexicon) {
        var unit = mean.per().replace("per-", "unit.");
        return passage.quantities(sentence.start(), sentence.end()).stream()
                .filter(each -> each.isCount() && each.value().signum() > 0)
                .filter(each -> each.start() != mean.quantity().start())
                .filter(each -> lexicon.compiled("^[ -]*{" + unit + "}" + (lexicon.isChinese() ? "" : "(?!\\p{L})"))
                        .matcher(passage.text().substring(each.end()))
                        .find())
                .map(Quantity::value)
                .findFirst();
    }

    private static Optional<Period> coveredDays(Passage passage, Sentence sentence, Reading reading) {
        return Spans.in(passage, sentence, reading).stream()
                .map(Spans.Span::period)
                .findFirst();
    }

    static BigDecimal units(Period period, String per) {
        var days = ChronoUnit.DAYS.between(period.first(), period.last().plusDays(1));
        return switch (per) {
            case "per-month" -> months(period);
            case "per-week" -> BigDecimal.valueOf(days).divide(BigDecimal.valueOf(7), MathContext.DECIMAL64);
            case "per-quarter" -> months(period).divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
            case "per-year" -> months(period).divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);
            default -> BigDecimal.valueOf(days);
        };
    }

    /// Whole months; a month that is begun counts by its days.
    static BigDecimal months(Period period) {
        var begun = YearMonth.from(period.first());
        var ended = YearMonth.from(period.last());
        var between = ChronoUnit.MONTHS.between(begun, ended);
        var lost = BigDecimal.valueOf(period.first().getDayOfMonth() - 1L)
                .divide(BigDecimal.valueOf(begun.lengthOfMonth()), MathContext.DECIMAL64);
        var last = BigDecimal.valueOf(period.last().getDayOfMonth())
                .divide(BigDecimal.valueOf(ended.lengthOfMonth()), MathContext.DECIMAL64);
        return BigDecimal.valueOf(between).add(last).subtract(lost).max(new BigDecimal("0.1"));
    }
}
