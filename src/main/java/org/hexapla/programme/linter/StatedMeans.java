package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// "63,000 readers over the seven months, or some 11,000 a month", "nine sessions drew 1,080 people, so that each was
/// attended by 130": what is said for each must be some number around it, divided by some other or by the months.
final class StatedMeans implements ClaimCheck {

    private static final double NEAR = 0.25;
    private static final BigDecimal LEAST = new BigDecimal("1.5");
    private static final BigDecimal ROUNDING = new BigDecimal("0.006");
    private static final BigDecimal ROUGHLY = new BigDecimal("0.05");

    /// @param units how many of what the mean is for; nothing stands in the text where it is the length of the period
    private record Account(Claim mean, List<Claim> total, BigDecimal units, boolean isTold) {

        BigDecimal right() {
            return Claims.sum(total).divide(units, MathContext.DECIMAL64);
        }

        double off() {
            return Math.abs(right().doubleValue() / mean.value().doubleValue() - 1);
        }

        boolean holds() {
            var isRough = !mean.quantity().isExact()
                    || total.stream().anyMatch(each -> each.slack().signum() > 0)
                    || mean.slack().signum() > 0;
            var slack = mean.value().multiply(isRough ? ROUGHLY : ROUNDING);
            if (mean.value().compareTo(BigDecimal.valueOf(200)) < 0
                    || mean.quantity().step().signum() > 0) {
                slack = slack.max(BigDecimal.ONE.min(mean.quantity().step()));
            }
            return right().subtract(mean.value()).abs().compareTo(slack) <= 0;
        }

        Finding finding() {
            int from = Math.min(mean.start(), total.getFirst().start());
            int to = Math.max(mean.end(), total.getLast().end());
            return mean.passage()
                    .finding(
                            Rule.AVERAGE,
                            from,
                            to,
                            "linter.average.differs",
                            Claims.sum(total),
                            units,
                            right().setScale(1, RoundingMode.HALF_UP).stripTrailingZeros(),
                            mean.value());
        }
    }

    @Override
    public boolean concerns(Claim claim) {
        return claim.quantity().isCount()
                && !claim.isTime()
                && claim.value().signum() > 0
                && claim.isMean()
                && !MonthlyLists.has(claim.passage());
    }

    @Override
    public Optional<Finding> judge(Claim mean, Claims claims, Reading reading) {
        var per = per(mean);
        var accounts = new ArrayList<Account>();
        for (var total : totals(mean, claims)) {
            for (var units : units(mean, total, per, claims, reading)) {
                accounts.add(new Account(mean, List.of(total), units.number(), units.isTold()));
            }
        }
        list(mean, claims).ifPresent(accounts::add);
        if (accounts.stream().anyMatch(Account::holds)) {
            return Optional.empty();
        }
        return accounts.stream()
                .filter(each -> each.off() <= NEAR)
                .filter(each -> each.isTold() || each.total().getFirst().order() == mean.order())
                .min(Comparator.comparingDouble(Account::off))
                .map(Account::finding);
    }

    /// The time the mean is for; nothing where it is for things.
    private static Optional<String> per(Claim mean) {
        var before = mean.before("{average}[,،] *$") ? mean.before() : mean.clauseBefore();
        var around = before + " \u0001 " + mean.clauseBehind();
        return Optional.ofNullable(Claim.perUnit(around, mean.lexicon()));
    }

    private static List<Claim> totals(Claim mean, Claims claims) {
        var found = new ArrayList<>(claims.before(mean));
        claims.ofSentence(mean.order()).stream()
                .filter(each -> each.start() > mean.end() && each.isOfThings())
                .forEach(found::add);
        return found.stream()
                .filter(each -> each.value().compareTo(mean.value().multiply(LEAST)) > 0)
                .toList();
    }

    private record Units(BigDecimal number, boolean isTold) {}

    private static List<Units> units(Claim mean, Claim total, Optional<String> per, Claims claims, Reading reading) {
        var found = new ArrayList<Units>();
        claims.all().stream()
                .filter(each -> each != mean && each != total && (each.isExactCount() || each.isTime()))
                .filter(each -> each.order() <= mean.order() && each.order() >= mean.order() - 1)
                .filter(each -> each.value().compareTo(BigDecimal.ONE) > 0)
                .filter(each -> per.isEmpty() ? each.isOfThings() : each.isTime())
                .forEach(each -> found.add(
                        new Units(each.value(), each.order() == mean.order() || each.order() == total.order())));
        per.ifPresent(unit -> {
            var sentence = mean.sentence();
            var spans = Spans.in(mean.passage(), sentence, reading);
            spans.forEach(span -> found.add(new Units(Averages.units(span.period(), unit), true)));
            if (spans.isEmpty() && found.isEmpty()) {
                found.add(new Units(Averages.units(reading.period(), unit), true));
            } else {
                found.add(new Units(Averages.units(reading.period(), unit), false));
            }
        });
        return found;
    }

    /// "By 90, 120 and 150 students, an average of 110".
    private static Optional<Account> list(Claim mean, Claims claims) {
        var listed = claims.ofSentence(mean.order()).stream()
                .filter(each -> each.end() <= mean.start() && each.isExactCount() && each.isOfThings())
                .toList();
        for (int from = 0; from + 1 < listed.size(); from++) {
            var run = listed.subList(from, listed.size());
            var isRun = StatedTotals.areListed(run)
                    && run.subList(0, run.size() - 1).stream()
                            .allMatch(each -> each.quantity().unit().length() < 12);
            if (isRun) {
                return Optional.of(new Account(mean, run, BigDecimal.valueOf(run.size()), true));
            }
        }
        return Optional.empty();
    }
}
