package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
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
}
