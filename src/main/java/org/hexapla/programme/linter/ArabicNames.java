package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names in Arabic, which has no capitals: two words behind a title, and wherever two words are nearly such a name.
final class ArabicNames {

    private static final Pattern PAIR = Pattern.compile("(?<!\\p{L})(?=(\\p{L}{2,}) (\\p{L}{2,})(?!\\p{L}))");

    private ArabicNames() {}

    static List<int[]> in(String text, Lexicon lexicon, Reading reading) {
        var titled = new HashSet<String>();
        reading.passages()
                .forEach(passage -> titled.addAll(titled(passage.text(), lexicon).stream()
                        .map(name -> passage.text().substring(name[0], name[1]))
                        .collect(Collectors.toSet())));
        var names = new ArrayList<>(titled(text, lexicon));
        for (var pair = PAIR.matcher(text); pair.find(); ) {
            int start = pair.start(1);
            int end = pair.end(2);
            var said = text.substring(start, end);
            var isNew = names.stream().noneMatch(other -> other[0] < end && start < other[1]);
            if (isNew && (titled.contains(said) || titled.stream().anyMatch(name -> isSlip(name, said, lexicon)))) {
                names.add(new int[] {start, end});
            }
        }
        names.sort(java.util.Comparator.comparingInt(name -> name[0]));
        return names;
    }

    /// Untitled words must be nearer to a name than titled ones.
    private static boolean isSlip(String name, String said, Lexicon lexicon) {
        var first = name.split(" ");
        var second = said.split(" ");
        return first.length == 2
                && AlikeNames.areAlike(name, said, lexicon)
                && (first[0].equals(second[0]) && first[1].length() > 3
                        || first[1].equals(second[1]) && first[0].length() > 3);
    }

    private static List<int[]> titled(String text, Lexicon lexicon) {
        return lexicon.compiled(
                        "(?<!\\p{L})[وفبلك]{0,2}{title}(?: (?:الخاص|الخاصة|العام|العامة|السابق|السابقة))? ((?:عبد |أبو )?\\p{L}{2,} (?:عبد |بن |أبو )?\\p{L}{2,})(?!\\p{L})")
                .matcher(text)
                .results()
                // "The Under-Secretary-General for ...": what the title is for, and nobody's name.
                .filter(found -> !found.group(1).startsWith("لل"))
                .map(found -> new int[] {found.start(1), found.end(1)})
                .toList();
    }
}
