package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hexapla.programme.linter.Reading.Passage;

/// Names in Chinese: short ones, of which one sign is another that sounds the same (潘基闻 for 潘基文), and names with a
/// dot, one part of which is nearly as it should be.
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
        var dotted = known.names().stream()
                .map(form -> Plain.of(form.text()).text())
                .filter(name -> name.contains("·"))
                .distinct()
                .toList();
        for (var passage : reading.passages()) {
            var text = passage.text();
            findings.addAll(dotted(passage, dotted));
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

    /// "安东尼奥·古特雷思": at the dot of a name, one of its parts as it should be and the other nearly so.
    private static List<Finding> dotted(Passage passage, List<String> names) {
        var text = passage.text();
        var findings = new ArrayList<Finding>();
        for (int dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
            for (var name : names) {
                uneven(passage, dot, name, names).ifPresent(findings::add);
                int start = dot - name.indexOf('·');
                int end = start + name.length();
                if (start >= 0 && end <= text.length() && !names.contains(text.substring(start, end))) {
                    var said = text.substring(start, end);
                    if (isNearly(said, name) && names.stream().noneMatch(other -> text.startsWith(other, start))) {
                        findings.add(passage.finding(Rule.NAME, start, end, "linter.name.alike", said, name));
                    }
                }
            }
        }
        return findings;
    }

    /// A sign too many or too few on one side of the dot, the other side as it should be.
    private static Optional<Finding> uneven(Passage passage, int dot, String name, List<String> names) {
        var text = passage.text();
        var before = name.substring(0, name.indexOf('·'));
        var behind = name.substring(before.length() + 1);
        if (behind.contains("·") || names.stream().anyMatch(other -> stands(text, dot, other))) {
            return Optional.empty();
        }
        if (text.startsWith(before, dot - before.length()) && behind.length() > FEWEST) {
            for (int length : List.of(behind.length() + 1, behind.length() - 1)) {
                int end = dot + 1 + length;
                if (end <= text.length() && Letters.distance(text.substring(dot + 1, end), behind) == 1) {
                    return Optional.of(finding(passage, dot - before.length(), end, name));
                }
            }
        }
        if (text.startsWith(behind, dot + 1) && before.length() >= FEWEST) {
            for (int length : List.of(before.length() + 1, before.length() - 1)) {
                int start = dot - length;
                if (start >= 0 && Letters.distance(text.substring(start, dot), before) == 1) {
                    return Optional.of(finding(passage, start, dot + 1 + behind.length(), name));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean stands(String text, int dot, String name) {
        return text.startsWith(name, dot - name.indexOf('·'));
    }

    private static Finding finding(Passage passage, int start, int end, String name) {
        return passage.finding(
                Rule.NAME, start, end, "linter.name.alike", passage.text().substring(start, end), name);
    }

    private static boolean isNearly(String said, String name) {
        var parts = said.split("·", -1);
        var right = name.split("·", -1);
        if (parts.length != right.length) {
            return false;
        }
        int same = 0;
        int other = 0;
        int alike = 0;
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].equals(right[i])) {
                same++;
            }
            for (int k = 0; k < Math.min(parts[i].length(), right[i].length()); k++) {
                if (parts[i].charAt(k) != right[i].charAt(k)) {
                    if (sound(parts[i], k).equals(sound(right[i], k))) {
                        alike++;
                    } else if (right[i].length() < FEWEST) {
                        return false;
                    } else {
                        other++;
                    }
                }
            }
        }
        return same > 0 && alike + other > 0 && alike + other <= 2 && (other == 0 || other == 1 && name.length() > 5);
    }

    private static String sound(String signs, int at) {
        return AlikeNames.sound(signs.substring(at, at + 1));
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
