package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.programme.linter.Reading.Passage;

/// Terms in Chinese, of which one sign is another that sounds the same, or one word is another that means nearly the
/// same.
final class ChineseTerms {

    private static final int FEWEST = 3;
    private static final int LONG = 4;

    private ChineseTerms() {}

    static List<Finding> check(Reading reading, List<String> right) {
        var findings = new ArrayList<Finding>(exchangedSigns(reading, right));
        for (var passage : reading.passages()) {
            var text = passage.text();
            for (var term : right) {
                for (int at = 0; term.length() >= LONG && at + term.length() <= text.length(); at++) {
                    var said = text.substring(at, at + term.length());
                    if (ChineseNames.isSoundingAlike(said, term) && !right.contains(said)) {
                        findings.add(finding(passage, at, at + term.length(), term));
                    }
                }
            }
        }
        return findings;
    }

    private static Finding finding(Passage passage, int start, int end, String right) {
        return passage.finding(
                Rule.TERM, start, end, "linter.term.preferred", passage.text().substring(start, end), right);
    }

    /// Chinese has no blanks: each sign or two that may be exchanged is, and the result looked for.
    private static List<Finding> exchangedSigns(Reading reading, List<String> right) {
        var findings = new ArrayList<Finding>();
        for (var term : right) {
            for (var wrong : exchanged(term, reading.lexicon())) {
                if (right.contains(wrong)) {
                    continue;
                }
                for (var passage : reading.passages()) {
                    var text = masked(passage.text(), right, wrong);
                    for (int at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
                        findings.add(finding(passage, at, at + wrong.length(), term));
                    }
                }
            }
        }
        return findings;
    }

    /// Without the terms that have the wrong one within them.
    private static String masked(String text, List<String> right, String wrong) {
        var left = text;
        for (var term : right) {
            if (term.contains(wrong)) {
                left = left.replace(term, "\u0001".repeat(term.length()));
            }
        }
        return left;
    }

    private static List<String> exchanged(String term, Lexicon lexicon) {
        var variants = new ArrayList<String>();
        for (var family : lexicon.under("family.").values()) {
            var members = family.split("\\|");
            for (var member : members) {
                if (term.contains(member) && term.length() >= member.length() + FEWEST) {
                    Stream.of(members)
                            .filter(other -> !other.contains(member) && !member.contains(other))
                            .forEach(other -> variants.add(term.replace(member, other)));
                }
            }
        }
        return variants;
    }
}
