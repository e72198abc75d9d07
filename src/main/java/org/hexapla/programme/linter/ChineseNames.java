package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Short names in Chinese, of which one sign is another that sounds the same (潘基闻 for 潘基文). Names with a dot are
/// compared by their parts elsewhere.
final class ChineseNames {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private ChineseNames() {}

    static List<Finding> check(Reading reading, Known known) {
        var names = new HashSet<String>();
        known.names().stream()
                .map(form -> Plain.of(form.text()).text())
                .filter(name -> name.length() >= FEWEST && name.length() <= MOST && !name.contains("·"))
                .forEach(names::add);
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            var text = passage.text();
            for (var name : names) {
                for (int at = 0; at + name.length() <= text.length(); at++) {
                    var said = text.substring(at, at + name.length());
                    if (isSoundingAlike(said, name) && !names.contains(said)) {
                        findings.add(
                                passage.finding(Rule.NAME, at, at + name.length(), "linter.name.alike", said, name));
                    }
                }
            }
        }
        return findings;
    }

    static boolean isSoundingAlike(String said, String name) {
        int unlike = -1;
        for (int i = 0; i < name.length(); i++) {
            if (said.charAt(i) != name.charAt(i)) {
                if (unlike >= 0) {
                    return false;
                }
                unlike = i;
            }
        }
        return unlike >= 0
                && AlikeNames.sound(said.substring(unlike, unlike + 1))
                        .equals(AlikeNames.sound(name.substring(unlike, unlike + 1)));
    }
}
