package org.hexapla.authorities.thesaurus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Spelling;
import org.hexapla.kernel.Language;

/// Finds concepts by their labels in any language.
final class LabelIndex {

    /// Nobody types longer questions by hand, and a label has at most a dozen words.
    private static final int MOST_WORDS = 64;

    private static final int LONGEST_CHINESE_LABEL = 24;

    /// @param isTop whether the concept is a drawer, which gives way to a subject of the same name
    /// @param folded its words as [Spelling] makes them
    record Label(ConceptId concept, boolean isTop, Named.Kind kind, Language language, String folded) {

        int words() {
            return (int) folded.chars().filter(letter -> letter == ' ').count() + 1;
        }
    }

    private final List<Label> all;
    private final Map<String, List<Label>> exact = new HashMap<>();

    /// Each label under its longest word, which is shared by the fewest others.
    private final Map<String, List<Label>> byLongestWord = new HashMap<>();

    LabelIndex(List<Label> labels) {
        this.all = List.copyOf(labels);
        for (var label : all) {
            exact.computeIfAbsent(label.folded(), _ -> new ArrayList<>(2)).add(label);
            byLongestWord
                    .computeIfAbsent(longestWord(label.folded()), _ -> new ArrayList<>(2))
                    .add(label);
        }
    }

    private static String longestWord(String folded) {
        var longest = "";
        for (var word : folded.split(" ")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    /// The concepts of which a label is just these words; those named so in the reader's language first.
    SequencedSet<ConceptId> named(String words, Language reader) {
        return concepts(exact.getOrDefault(Spelling.folded(words), List.of()).stream()
                .sorted(preference(reader))
                .toList());
    }

    /// The labels in a language that are just these folded words, preferred ones first; no hidden ones.
    List<Label> exactly(String folded, Language language) {
        return exact.getOrDefault(folded, List.of()).stream()
                .filter(label -> label.language().equals(language) && label.kind() != Named.Kind.HIDDEN)
                .sorted(preference(language))
                .toList();
    }

    /// The concepts of which all words of a label are in the question; the longest labels first, and none whose
    /// words are all in a longer one that was found.
    SequencedSet<ConceptId> within(String question, Language reader) {
        var words = Spelling.words(question).stream().limit(MOST_WORDS).toList();
        var present = new HashSet<>(words);
        var found = new ArrayList<Label>();
        for (var word : present) {
            for (var label : byLongestWord.getOrDefault(word, List.of())) {
                if (present.containsAll(List.of(label.folded().split(" ")))) {
                    found.add(label);
                }
            }
            found.addAll(withinChinese(word));
        }
        found.sort(Comparator.comparingInt((Label label) -> -weight(label)).thenComparing(preference(reader)));
        return concepts(withoutCovered(found));
    }

    /// Chinese writes no blanks, so any part of a run of its signs may be a label.
    private List<Label> withinChinese(String run) {
        if (run.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of();
        }
        var found = new ArrayList<Label>();
        for (var from = 0; from < Math.min(run.length(), 200); from++) {
            for (var to = from + 2; to <= Math.min(run.length(), from + LONGEST_CHINESE_LABEL); to++) {
                // The run as a whole is found as a word already.
                if (to - from < run.length()) {
                    found.addAll(exact.getOrDefault(run.substring(from, to), List.of()));
                }
            }
        }
        return found;
    }

    private static int weight(Label label) {
        var words = label.words();
        return words > 1 ? words * 100 : label.folded().length();
    }

    private static List<Label> withoutCovered(List<Label> sorted) {
        var kept = new ArrayList<Label>();
        for (var label : sorted) {
            if (kept.stream().noneMatch(longer -> covers(longer.folded(), label.folded()))) {
                kept.add(label);
            }
        }
        return kept;
    }

    private static boolean covers(String longer, String shorter) {
        if (longer.equals(shorter)) {
            return false;
        }
        return shorter.codePoints().anyMatch(Character::isIdeographic)
                ? longer.contains(shorter)
                : Set.of(longer.split(" ")).containsAll(List.of(shorter.split(" ")));
    }

    /// Concepts with a label that begins with what was typed, or has a word that does; the reader's language
    /// first, short labels before long ones.
    SequencedSet<ConceptId> beginningWith(String typed, Language reader, int most) {
        var folded = Spelling.folded(typed);
        if (folded.isEmpty()) {
            return new LinkedHashSet<>();
        }
        var inside = folded.codePoints().anyMatch(Character::isIdeographic) ? folded : " " + folded;
        var ranked = Comparator.comparing((Label label) -> !label.language().equals(reader))
                .thenComparing(label -> !label.folded().startsWith(folded))
                .thenComparingInt(label -> label.folded().length())
                .thenComparing(preference(reader))
                .thenComparing(Label::folded);
        var found = all.stream()
                .filter(label ->
                        label.folded().startsWith(folded) || label.folded().contains(inside))
                .sorted(ranked)
                .toList();
        return concepts(found).stream()
                .limit(most)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    private static Comparator<Label> preference(Language reader) {
        return Comparator.comparing((Label label) -> !label.language().equals(reader))
                .thenComparing(Label::kind)
                .thenComparing(Label::isTop)
                .thenComparing(label -> label.concept().value());
    }

    private static SequencedSet<ConceptId> concepts(List<Label> labels) {
        var concepts = new LinkedHashSet<ConceptId>();
        labels.forEach(label -> concepts.add(label.concept()));
        return concepts;
    }
}
