package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;

/// Words for which the term base has others.
final class Terms implements Check {

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            var paragraph = passage.paragraph();
            for (var use : known.terms().check(reading.report().language(), paragraph.text())) {
                findings.add(new Finding(
                        Rule.TERM,
                        passage.index(),
                        paragraph.number(),
                        use.start(),
                        use.end(),
                        paragraph.text().substring(use.start(), use.end()),
                        "linter.term.preferred",
                        List.of(use.found(), use.preferred())));
            }
        }
        return findings;
    }
}
