package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// "The third of the two workshops": what is counted through cannot pass its number.
final class OrdinalCounts implements Check {

    private static final int LAST = 10;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                for (int ordinal = 2; ordinal <= LAST; ordinal++) {
                    findings.addAll(past(passage, sentence, ordinal, reading.lexicon()));
                }
            }
        }
        return findings;
    }

    private static List<Finding> past(Passage passage, Sentence sentence, int ordinal, Lexicon lexicon) {
        var findings = new ArrayList<Finding>();
        var edge = lexicon.isChinese() ? "" : lexicon.isArabic() ? "(?<!\\p{L})[وفبلك]?" : "(?<![\\p{L}-])";
        var words = lexicon.compiled(edge + "{ordinal." + ordinal
                        + "}(?: (?:and (?:last|final)|in a series|[^ ,.]{1,14}))? ?{ordinal.of} *")
                .matcher(passage.text())
                .region(sentence.start(), sentence.end());
        beyond(passage, sentence, ordinal, lexicon).ifPresent(findings::add);
        while (words.find()) {
            int start = words.start();
            int end = words.end();
            passage.quantities(sentence.start(), sentence.end()).stream()
                    .filter(each -> each.isCount() && each.start() == end || each.isCount() && each.start() == end + 2)
                    .filter(each -> each.value().longValue() > 1 && each.value().longValue() < ordinal)
                    .forEach(each -> findings.add(passage.finding(
                            Rule.LISTED_COUNT,
                            start,
                            each.end(),
                            "linter.listed-count.ordinal",
                            ordinal,
                            each.value())));
        }
        return findings;
    }

    /// "Of the four workshops, the first was held in Rabat and the fifth in Tunis".
    private static Optional<Finding> beyond(Passage passage, Sentence sentence, int ordinal, Lexicon lexicon) {
        var counts = passage.quantities(sentence.start(), sentence.end());
        if (counts.isEmpty() || lexicon.isChinese()) {
            return Optional.empty();
        }
        var count = counts.getFirst();
        var before = passage.text().substring(sentence.start(), count.start());
        var word = lexicon.compiled("[,،;] (?:{and} ?)?(?:\\p{L}{1,3} )?(?:ال)?{ordinal." + ordinal + "}(?!\\p{L})"
                        + "|(?<!\\p{L}){and} ?(?:the |la |le |el |ال)?{ordinal." + ordinal + "}(?!\\p{L})")
                .matcher(passage.text())
                .region(count.end(), sentence.end());
        return lexicon.compiled("^ *[\\p{L}]{0,3} ?{out-of} *(?:ال)?$")
                                .matcher(before)
                                .find()
                        && count.isCount()
                        && count.value().longValue() > 1
                        && count.value().longValue() < ordinal
                        && word.find()
                ? Optional.of(passage.finding(
                        Rule.LISTED_COUNT,
                        count.start(),
                        word.end(),
                        "linter.listed-count.ordinal",
                        ordinal,
                        count.value()))
                : Optional.empty();
    }
}
