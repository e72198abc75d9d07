package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// Views, likes and visitors whose numbers a text adds up and then calls people, an audience, or all in all.
///
/// Unlike metrics with a definition, any unlike things are read here, since the numbers themselves show the addition.
final class MixedTotals {

    private static final int BACK = 320;
    private static final int MOST_PARTS = 6;
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);
    private static final Pattern CLAUSE = Pattern.compile("[,;:،؛，。.](?!\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private MixedTotals() {}

    static Optional<Finding> in(Passage passage, Sentence sentence, Lexicon lexicon) {
        var counts = passage.quantities(Math.max(0, sentence.start() - BACK), sentence.end()).stream()
                .filter(each -> each.isCount() && each.value().compareTo(LEAST) >= 0)
                .toList();
        for (int at = 2; at < counts.size(); at++) {
            var total = counts.get(at);
            if (total.start() < sentence.start() || !isTotal(passage, sentence, counts.get(at - 1), total, lexicon)) {
                continue;
            }
            for (int first = at - 2; first >= Math.max(0, at - MOST_PARTS); first--) {
                var parts = counts.subList(first, at);
                if (makes(parts, total) && areUnlike(passage, parts, lexicon)) {
                    return Optional.of(passage.finding(
                            Rule.METRIC,
                            parts.getFirst().start(),
                            total.end(),
                            "linter.metric.added",
                            passage.text().substring(parts.getFirst().start(), total.end())));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean makes(List<Quantity> parts, Quantity total) {
        var sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.isExact()
                ? total.value().compareTo(sum) == 0
                : total.bound().allows(total.value(), sum)
                        && total.value().subtract(sum).abs().compareTo(sum.multiply(new BigDecimal("0.02"))) <= 0;
    }

    /// "Reached 57,000 people", "an audience of 57,000", "57,000 in all".
    private static boolean isTotal(Passage passage, Sentence sentence, Quantity last, Quantity total, Lexicon lexicon) {
        var text = passage.text();
        var from = Math.max(Math.max(sentence.start(), last.end()), total.start() - 70);
        var before = text.substring(from, total.start()).replaceFirst("^.*[;؛]", "");
        var after = text.substring(total.end(), Math.min(sentence.end(), total.end() + 40));
        var around = before + " \u0001 " + after;
        return List.of("reached", "metric.sum", "total", "in-all", "persons").stream()
                .anyMatch(key -> lexicon.has(key, around));
    }

    /// Something that is no person is among them, and not everything is the same.
    private static boolean areUnlike(Passage passage, List<Quantity> parts, Lexicon lexicon) {
        var things = new HashSet<String>();
        boolean hasTally = false;
        for (int i = 0; i < parts.size(); i++) {
            int from = i == 0
                    ? clauseBefore(passage.text(), parts.get(i))
                    : parts.get(i - 1).end();
            var thing = thing(passage.text().substring(from, parts.get(i).start()), parts.get(i), lexicon);
            hasTally |= thing.startsWith("metric.") || thing.startsWith("tally.");
            things.add(thing);
        }
        return hasTally && things.size() > 1;
    }

    private static int clauseBefore(String text, Quantity part) {
        int from = Math.max(0, part.start() - 40);
        var marks = CLAUSE.matcher(text).region(from, part.start());
        while (marks.find()) {
            from = marks.end();
        }
        return from;
    }

    /// The metric that a number counts, by the words behind it, else by those before it; else its own first word.
    private static String thing(String before, Quantity part, Lexicon lexicon) {
        var isUnnamed = lexicon.compiled("^(?:$|(?:{prepositions}|{and}|{function})(?!\\p{L}))")
                .matcher(part.unit())
                .find();
        var areTimes = lexicon.compiled("^{counted-times}(?!\\p{L})")
                .matcher(part.unit())
                .find();
        if (areTimes && named(before, lexicon).isPresent()) {
            return named(before, lexicon).orElseThrow();
        }
        var ahead = isUnnamed || lexicon.isChinese() ? before : "";
        return named(part.unit(), lexicon).or(() -> named(ahead, lexicon)).orElseGet(() -> {
            var word = WORD.matcher(part.unit().toLowerCase(Locale.ROOT));
            return word.find() ? word.group() : "";
        });
    }

    private static Optional<String> named(String words, Lexicon lexicon) {
        return List.of("metric.page-view", "metric.visit", "tally.", "metric.").stream()
                .flatMap(prefix -> lexicon.under(prefix).keySet().stream().map(key -> prefix + key))
                .filter(key -> !key.equals("metric.sum") && !key.equals("metric.defined"))
                .filter(key -> lexicon.has(key, words))
                .findFirst();
    }
}
