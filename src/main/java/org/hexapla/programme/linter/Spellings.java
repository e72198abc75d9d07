package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;
import org.hexapla.programme.linter.Reading.Passage;

/// One English word in two spellings within one text: `on-line` and `online`, `organize` and `organise`.
final class Spellings implements Check {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)?");
    private static final Pattern QUOTED = Pattern.compile("[\"“«][^\"”»]*[\"”»]");
    private static final int SHORTEST = 6;

    private record Use(Passage passage, int start, int end, String spelling) {}

    @Override
    public List<Finding> check(Reading reading, Known known) {
        if (!reading.lexicon().language().equals(Language.EN)) {
            return List.of();
        }
        Map<String, Map<String, List<Use>>> words = new LinkedHashMap<>();
        reading.passages().forEach(passage -> collect(passage, words));
        var findings = new ArrayList<Finding>();
        for (var spellings : words.values()) {
            if (spellings.size() < 2) {
                continue;
            }
            var usual = spellings.entrySet().stream()
                    .max(java.util.Comparator.comparing(each -> each.getValue().size()))
                    .orElseThrow()
                    .getKey();
            spellings.forEach((spelling, uses) -> {
                if (!spelling.equals(usual)) {
                    var use = uses.getFirst();
                    findings.add(use.passage()
                            .finding(Rule.TERM, use.start(), use.end(), "linter.term.mixed", use.spelling(), usual));
                }
            });
        }
        return findings;
    }

    private static void collect(Passage passage, Map<String, Map<String, List<Use>>> words) {
        var text = QUOTED.matcher(passage.text())
                .replaceAll(found -> " ".repeat(found.group().length()));
        for (var word = WORD.matcher(text); word.find(); ) {
            var spelling = word.group().toLowerCase(Locale.ROOT);
            if (spelling.replace("-", "").length() >= SHORTEST && !isAddress(text, word.start(), word.end())) {
                words.computeIfAbsent(stem(spelling), _ -> new HashMap<>())
                        .computeIfAbsent(spelling, _ -> new ArrayList<>())
                        .add(new Use(passage, word.start(), word.end(), word.group()));
            }
        }
    }

    private static boolean isAddress(String text, int start, int end) {
        return start > 0 && "./@#_".indexOf(text.charAt(start - 1)) >= 0
                || end + 1 < text.length() && text.charAt(end) == '.' && Character.isLetter(text.charAt(end + 1));
    }

    /// What two spellings of a word have in common.
    private static String stem(String word) {
        return word.replace("-", "")
                .replaceAll("(?<=\\p{L}{3})is(ation|ations|e|ed|es|ing|er|ers)$", "iz$1")
                .replaceAll("(?<=\\p{L}{2})our(s|ed|ing|able|al|ite)?$", "or$1")
                .replaceAll("programme(s|d)?$", "program$1")
                .replaceAll("centre(s|d)?$", "center$1")
                .replaceAll("(?<=trave|labe|mode|cance|signa)ll(ed|ing|er|ers)$", "l$1");
    }
}
