package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// "41,200 in July, 38,600 in August and 52,400 in September": their sum and their mean, where the text tells them
/// beside the list or in the sentences around it.
final class MonthlyLists implements Check {

    private static final int FEWEST = 3;
    private static final int REACH = 70;
    private static final int AROUND = 2;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (int i = 0; i < passage.sentences().size(); i++) {
                var list = in(passage, passage.sentences().get(i));
                if (list.size() >= FEWEST) {
                    findings.addAll(told(passage, i, list, reading.lexicon()));
                }
            }
        }
        return findings;
    }

    static boolean has(Passage passage) {
        return passage.sentences().stream()
                .anyMatch(sentence -> in(passage, sentence).size() >= FEWEST);
    }

    /// One number for each of several months that follow each other, all before or all behind their months.
    static List<Quantity> in(Passage passage, Sentence sentence) {
        var months = passage.days(sentence.start(), sentence.end()).stream()
                .filter(day -> day.part() == DayMention.Part.MONTH)
                .toList();
        var before = new ArrayList<Quantity>();
        var behind = new ArrayList<Quantity>();
        for (int i = 0; i < months.size(); i++) {
            int from = i == 0 ? sentence.start() : months.get(i - 1).end();
            int to = i + 1 < months.size() ? months.get(i + 1).start() : sentence.end();
            nearest(passage, from, months.get(i).start(), false).ifPresent(before::add);
            nearest(passage, months.get(i).end(), to, true).ifPresent(behind::add);
        }
        var distinct = months.stream().map(DayMention::month).distinct().count();
        if (distinct < months.size()) {
            return List.of();
        }
        return before.size() == months.size()
                ? List.copyOf(before)
                : behind.size() == months.size() ? List.copyOf(behind) : List.of();
    }

    private static Optional<Quantity> nearest(Passage passage, int from, int to, boolean first) {
        var counts = passage.quantities(from, to).stream()
                .filter(each -> each.isCount() && each.isExact())
                .filter(each -> first ? each.start() - from < REACH : to - each.end() < REACH)
                .toList();
        return counts.isEmpty() ? Optional.empty() : Optional.of(first ? counts.getFirst() : counts.getLast());
    }

    private static List<Finding> told(Passage passage, int index, List<Quantity> list, Lexicon lexicon) {
        var findings = new ArrayList<Finding>();
        var sum = list.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var count = BigDecimal.valueOf(list.size());
        var mean = sum.divide(count, MathContext.DECIMAL64);
        int last = Math.min(passage.sentences().size() - 1, index + AROUND);
        for (int i = Math.max(0, index - 1); i <= last; i++) {
            var sentence = passage.sentences().get(i);
            // Other months in another sentence have means of their own.
            if (i != index && !passage.days(sentence.start(), sentence.end()).isEmpty()) {
                continue;
            }
            for (var said : passage.quantities(sentence.start(), sentence.end())) {
                if (!said.isCount() || list.contains(said)) {
                    continue;
                }
                if (isMean(passage, sentence, said, lexicon) && !holds(passage, said, mean)) {
                    findings.add(finding(
                            passage,
                            said,
                            "linter.average.differs",
                            sum,
                            count,
                            mean.setScale(0, RoundingMode.HALF_UP),
                            said.value()));
                } else if (isTotal(passage, sentence, said, lexicon) && !holds(passage, said, sum)) {
                    findings.add(finding(passage, said, "linter.sum.differs", terms(list), sum, said.value()));
                }
            }
        }
        return findings;
    }

    private static String terms(List<Quantity> list) {
        return String.join(
                " + ", list.stream().map(each -> each.value().toPlainString()).toList());
    }

    private static Finding finding(Passage passage, Quantity said, String key, Object... arguments) {
        var rule = key.startsWith("linter.sum") ? Rule.SUM : Rule.AVERAGE;
        return passage.finding(rule, said.start(), said.end(), key, arguments);
    }

    private static boolean holds(Passage passage, Quantity said, BigDecimal exact) {
        var written = passage.text().substring(said.start(), said.end());
        var slack = LETTER.matcher(written).find() ? said.step() : BigDecimal.ONE;
        return said.isExact()
                ? said.value().subtract(exact).abs().compareTo(slack) <= 0
                : said.bound().allows(said.value(), exact);
    }

    /// A mean of the months: with the word near, and of no other time.
    private static boolean isMean(Passage passage, Sentence sentence, Quantity said, Lexicon lexicon) {
        var around = around(passage, sentence, said, 50, 34);
        // "3,920 in all and averaging 560": the word belongs to the number behind it.
        var isOtherNumber = isTotal(passage, sentence, said, 36, 10, lexicon);
        return lexicon.has("average", around)
                && !isOtherNumber
                && !List.of("per-week", "per-day", "per-quarter", "per-year").stream()
                        .anyMatch(key -> lexicon.has(key, around));
    }

    private static boolean isTotal(Passage passage, Sentence sentence, Quantity said, Lexicon lexicon) {
        return isTotal(passage, sentence, said, 36, 20, lexicon);
    }

    /// The nearest word around tells: "in all" right behind it, or no word of a mean at all.
    private static boolean isTotal(
            Passage passage, Sentence sentence, Quantity said, int before, int behind, Lexicon lexicon) {
        var words = around(passage, sentence, said, before, behind);
        var close = around(passage, sentence, said, 16, 10);
        return isSum(words, lexicon) && !lexicon.has("average", words)
                || isSum(close, lexicon) && !lexicon.has("average", close);
    }

    private static boolean isSum(String words, Lexicon lexicon) {
        return lexicon.has("total", words) || lexicon.has("in-all", words);
    }

    /// What stands around a number, as far as the numbers beside it.
    private static String around(Passage passage, Sentence sentence, Quantity said, int before, int behind) {
        int from = Math.max(sentence.start(), said.start() - before);
        int to = Math.min(sentence.end(), said.end() + behind);
        for (var other : passage.quantities(sentence.start(), sentence.end())) {
            from = other.end() <= said.start() ? Math.max(from, other.end()) : from;
            to = other.start() >= said.end() ? Math.min(to, other.start()) : to;
        }
        return passage.text().substring(from, to);
    }
}
