package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hexapla.programme.linter.Reading.Passage;

/// "124 per cent of the respondents": no part is more than its whole. A growth may be, and what is measured by a
/// target.
final class SharesOverAll implements Check {

    private static final int NEAR = 30;

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var share : passage.quantities()) {
                if (share.isShare()
                        && share.value().compareTo(BigDecimal.ONE) > 0
                        && isPart(passage, share, reading.lexicon())) {
                    findings.add(
                            passage.finding(Rule.SHARE, share.start(), share.end(), "linter.share.sum", share.value()));
                }
            }
        }
        return findings;
    }

    private static boolean isPart(Passage passage, Quantity share, Lexicon lexicon) {
        var text = passage.text();
        var before = text.substring(Math.max(0, share.start() - NEAR), share.start());
        var behind = text.substring(share.end(), Math.min(text.length(), share.end() + NEAR));
        return lexicon.compiled("^ ?" + lexicon.words("part.of").replace("{beside.all}", lexicon.words("beside.all")))
                        .matcher(behind)
                        .find()
                && !lexicon.has("rise", before)
                && !lexicon.has("fall", before)
                && !lexicon.has("beside.all", behind);
    }
}
