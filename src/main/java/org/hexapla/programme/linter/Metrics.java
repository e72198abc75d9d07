package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// Views, page views, users, interactions: a reader must be told what was counted, and they cannot be added up.
final class Metrics implements Check {

    private static final String PREFIX = "metric.";
    /// What may be counted in several ways; a download or a follower explains itself.
    private static final Set<String> NEEDS_A_DEFINITION =
            Set.of("view", "page-view", "visit", "interaction", "engagement", "impression", "reach", "hit", "session");

    private static final int REACH = 34;
    private static final int BACK = 240;
    private static final BigDecimal CLOSE = new BigDecimal("0.02");

    private record Use(int start, int end, String metric, Quantity quantity) {}

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        var told = new HashSet<String>();
        for (var passage : reading.passages()) {
            var uses = uses(passage, reading.lexicon());
            for (var sentence : passage.sentences()) {
                added(passage, sentence, uses, reading.lexicon()).ifPresent(findings::add);
            }
            sameNumber(passage, uses).ifPresent(findings::add);
            for (var use : uses) {
                if (needsDefinition(passage, use, reading.lexicon())
                        && !isDefined(use.metric(), reading)
                        && told.add(use.metric())) {
                    findings.add(passage.finding(
                            Rule.METRIC,
                            use.start(),
                            use.end(),
                            "linter.metric.undefined",
                            passage.text().substring(use.start(), use.end())));
                }
            }
        }
        return findings;
    }

    /// "Unique" users, too: nobody knows within what time and by what they were told apart.
    private static boolean needsDefinition(Passage passage, Use use, Lexicon lexicon) {
        return NEEDS_A_DEFINITION.contains(use.metric())
                || lexicon.compiled("{only-once}")
                        .matcher(passage.text().substring(use.start(), use.end()))
                        .find();
    }

    /// The metrics of a passage that have a number, the longest words first: "page views" are no "views".
    private static List<Use> uses(Passage passage, Lexicon lexicon) {
        var found = new ArrayList<Use>();
        lexicon.under(PREFIX).entrySet().stream()
                .filter(each ->
                        !each.getKey().equals("defined") && !each.getKey().equals("sum"))
                .sorted(Comparator.comparing(each ->
                        each.getKey().equals("page-view") || each.getKey().equals("visit") ? 0 : 1))
                .forEach(each -> {
                    var words = lexicon.pattern(PREFIX + each.getKey()).matcher(passage.text());
                    while (words.find()) {
                        int start = words.start();
                        int end = words.end();
                        if (found.stream().noneMatch(other -> other.start() < end && start < other.end())) {
                            number(passage, start, end)
                                    .ifPresent(quantity -> found.add(new Use(start, end, each.getKey(), quantity)));
                        }
                    }
                });
        found.sort(Comparator.comparingInt(Use::start));
        return found;
    }

    /// The number that stands nearest, in the same clause.
    private static Optional<Quantity> number(Passage passage, int start, int end) {
        var text = passage.text();
        return passage.quantities().stream()
                .filter(each -> each.end() <= start
                                && start - each.end() <= REACH
                                && !text.substring(each.end(), start).matches(".*[.;:。；，].*")
                        || each.start() >= end
                                && each.start() - end <= REACH
                                && !text.substring(end, each.start()).matches(".*[.;:。；].*"))
                .min(Comparator.comparing(each -> each.end() <= start ? start - each.end() : each.start() - end + 4));
    }

    private static boolean isDefined(String metric, Reading reading) {
        var words = PREFIX + metric;
        return reading.passages().stream()
                .anyMatch(passage -> passage.sentences().stream()
                        .anyMatch(sentence -> Definitions.define(passage, sentence, words, reading.lexicon())));
    }

    /// "a total of 5 million views and interactions".
    private static Optional<Finding> added(Passage passage, Sentence sentence, List<Use> uses, Lexicon lexicon) {
        var counted = summed(passage, sentence, uses).or(() -> MixedTotals.in(passage, sentence, lexicon));
        if (counted.isPresent()) {
            return counted;
        }
        var words = passage.text(sentence);
        return lexicon.has("metric.sum", words) && !defines(passage, sentence, lexicon)
                ? joined(passage, sentence, lexicon)
                : Optional.empty();
    }

    /// Two metrics that an "and" joins, or a comma right behind "the total of".
    private static Optional<Finding> joined(Passage passage, Sentence sentence, Lexicon lexicon) {
        var words = passage.text(sentence);
        var metrics = lexicon.under(PREFIX).keySet().stream()
                .filter(metric -> !metric.equals("defined") && !metric.equals("sum"))
                .toList();
        for (var one : metrics) {
            for (var other : metrics) {
                var both = lexicon.compiled(pair(one, other, lexicon)).matcher(words);
                if (!one.equals(other) && both.find() && !overlaps(one, other)) {
                    return Optional.of(passage.finding(
                            Rule.METRIC,
                            sentence.start() + both.start(),
                            sentence.start() + both.end(),
                            "linter.metric.added",
                            both.group().strip()));
                }
            }
        }
        return Optional.empty();
    }

    private static String pair(String one, String other, Lexicon lexicon) {
        if (lexicon.isChinese()) {
            return "(?<!\\p{L}){metric." + one + "}(?:和|与|及|以及|、){metric." + other + "}";
        }
        var article = lexicon.isArabic() ? "[وفبلك]{0,2}(?:ال)?" : "";
        var joint = lexicon.isArabic() ? " و(?:ال)?" : ",? {and} (?:\\p{L}+ )?";
        var first = "(?<!\\p{L})" + article + "{metric." + one + "}";
        var second = "{metric." + other + "}(?!\\p{L})";
        return first + joint + second + "|(?<!\\p{L}){metric.sum}(?!\\p{L})[^,.;:()،\\d]{0,24}" + first + "[,،] "
                + article + second;
    }

    private static boolean defines(Passage passage, Sentence sentence, Lexicon lexicon) {
        return lexicon.under(PREFIX).keySet().stream()
                .filter(metric -> !metric.equals("defined") && !metric.equals("sum"))
                .anyMatch(metric -> Definitions.define(passage, sentence, PREFIX + metric, lexicon));
    }

    /// "40,000 views and 2,000 downloads, 42,000 in all": of any metrics that follow each other, also in the sentence
    /// before.
    private static Optional<Finding> summed(Passage passage, Sentence sentence, List<Use> uses) {
        var until = uses.stream().filter(use -> use.start() < sentence.end()).toList();
        for (var total : passage.quantities(sentence.start(), sentence.end())) {
            for (int last = until.size() - 1; last > 0; last--) {
                var found = partsOf(total, until.subList(0, last + 1), sentence);
                if (found.isPresent()) {
                    var first = found.get();
                    var end = until.get(last).end();
                    return Optional.of(passage.finding(
                            Rule.METRIC,
                            first.start(),
                            end,
                            "linter.metric.added",
                            passage.text().substring(first.start(), end)));
                }
            }
        }
        return Optional.empty();
    }

    /// The first of the uses that end here and make a total together.
    private static Optional<Use> partsOf(Quantity total, List<Use> uses, Sentence sentence) {
        var sum = uses.getLast().quantity().value();
        for (int first = uses.size() - 2; first >= 0; first--) {
            var use = uses.get(first);
            if (use.quantity().start() == uses.get(first + 1).quantity().start()
                    || sentence.start() - use.start() > BACK) {
                return Optional.empty();
            }
            sum = sum.add(use.quantity().value());
            var metrics = uses.subList(first, uses.size()).stream()
                    .map(Use::metric)
                    .distinct()
                    .count();
            var isPart = uses.stream().anyMatch(each -> each.quantity().start() == total.start());
            if (metrics > 1 && !isPart && isTotal(total, sum)) {
                return Optional.of(use);
            }
        }
        return Optional.empty();
    }

    private static boolean isTotal(Quantity total, BigDecimal sum) {
        var isNear = total.value().subtract(sum).abs().compareTo(sum.multiply(CLOSE)) <= 0;
        return total.isExact()
                ? total.value().compareTo(sum) == 0
                : isNear && total.bound().allows(total.value(), sum);
    }

    private static boolean overlaps(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    /// One number, first of views and then of users.
    private static Optional<Finding> sameNumber(Passage passage, List<Use> uses) {
        for (var one : uses) {
            for (var other : uses) {
                if (one.start() < other.start()
                        && one.quantity().start() != other.quantity().start()
                        && !one.metric().equals(other.metric())
                        && one.quantity().isCount()
                        && one.quantity().value().doubleValue() > 99
                        && one.quantity().value().compareTo(other.quantity().value()) == 0) {
                    return Optional.of(passage.finding(
                            Rule.METRIC,
                            other.start(),
                            other.end(),
                            "linter.metric.changed",
                            one.quantity().value(),
                            passage.text().substring(one.start(), one.end()).toLowerCase(Locale.ROOT),
                            passage.text().substring(other.start(), other.end()).toLowerCase(Locale.ROOT)));
                }
            }
        }
        return Optional.empty();
    }
}
