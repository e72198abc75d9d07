package org.hexapla.authorities.thesaurus;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket.LabelType;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The subjects in the order of a language, under its letters; in Chinese under the number of strokes, in the
/// order of the publisher's own list where there is one. Made once for each state of the vocabulary.
@Component
class AlphabeticalLists {

    /// The letter of what begins with a digit or a sign.
    static final String OTHER = "other";

    private volatile Made made = new Made(null);

    /// @param vocabulary what the lists were made of
    private record Made(@Nullable Vocabulary vocabulary, Map<Language, SequencedMap<String, List<Concept>>> lists) {
        Made(@Nullable Vocabulary vocabulary) {
            this(vocabulary, new ConcurrentHashMap<>());
        }
    }

    /// The subjects that have a label in the language, by letter.
    SequencedMap<String, List<Concept>> of(Vocabulary vocabulary, Language language) {
        var current = made;
        if (current.vocabulary() != vocabulary) {
            current = new Made(vocabulary);
            made = current;
        }
        return current.lists().computeIfAbsent(language, _ -> list(vocabulary, language));
    }

    /// How many strokes a letter of the Chinese list stands for; 0 for others.
    static int strokes(String letter, Language language) {
        return language.equals(Language.ZH) && letter.matches("\\d+") ? Integer.parseInt(letter) : 0;
    }

    private static SequencedMap<String, List<Concept>> list(Vocabulary vocabulary, Language language) {
        var isChinese = language.equals(Language.ZH);
        var locale = isChinese ? ULocale.forLanguageTag("zh-u-co-stroke") : language.locale();
        var index = new AlphabeticIndex<Concept>(locale).addLabels(isChinese ? ULocale.CHINESE : ULocale.ENGLISH);
        for (var concept : vocabulary.concepts().values()) {
            if (!concept.isTop()) {
                concept.label().in(language).ifPresent(label -> index.addRecord(label, concept));
            }
        }
        var list = new TreeMap<Heading, List<Concept>>();
        var number = 0;
        for (var bucket : index) {
            var heading = isChinese
                    ? Heading.ofStrokes(bucket.getLabel())
                    : new Heading(bucket.getLabelType() == LabelType.NORMAL ? number++ : -1, bucket.getLabel());
            for (var entry : bucket) {
                list.computeIfAbsent(heading, _ -> new ArrayList<>()).add(entry.getData());
            }
        }
        return byLetter(isChinese ? asPrinted(list, vocabulary) : list);
    }

    /// @param place among the headings; -1 for what has no letter
    private record Heading(int place, String label) implements Comparable<Heading> {

        /// ICU writes `5劃`; what is no number of strokes is gathered under 0.
        static Heading ofStrokes(String label) {
            return label.endsWith("劃")
                    ? ofStrokes(Integer.parseInt(label.substring(0, label.length() - 1)))
                    : ofStrokes(0);
        }

        static Heading ofStrokes(int strokes) {
            return new Heading(strokes, String.valueOf(strokes));
        }

        String code() {
            return place < 0 || label.equals("0") ? OTHER : label;
        }

        @Override
        public int compareTo(Heading other) {
            return Integer.compare(place, other.place);
        }
    }

    private static SequencedMap<String, List<Concept>> byLetter(SequencedMap<Heading, List<Concept>> list) {
        var byLetter = new LinkedHashMap<String, List<Concept>>();
        list.forEach((heading, concepts) -> byLetter.put(heading.code(), List.copyOf(concepts)));
        return byLetter;
    }

    /// What the publisher's list holds in its very order, under headings that fit it; the rest follows in each
    /// heading by the strokes of the dictionary.
    private static SequencedMap<Heading, List<Concept>> asPrinted(
            SequencedMap<Heading, List<Concept>> byDictionary, Vocabulary vocabulary) {
        var places = vocabulary.chinesePlaces();
        var strokes = new TreeMap<Integer, Integer>();
        var listed = new TreeMap<Integer, Concept>();
        byDictionary.forEach((heading, concepts) -> concepts.forEach(concept -> {
            var place = places.get(concept.id());
            if (place != null) {
                strokes.put(place, heading.place());
                listed.put(place, concept);
            }
        }));
        var signs = listed.values().stream()
                .map(concept -> concept.label().words(Language.ZH).codePointAt(0))
                .toList();
        var headings = StrokeRuns.headings(signs, List.copyOf(strokes.values())).iterator();
        var printed = new TreeMap<Heading, List<Concept>>();
        listed.values()
                .forEach(concept -> printed.computeIfAbsent(Heading.ofStrokes(headings.next()), _ -> new ArrayList<>())
                        .add(concept));
        byDictionary.forEach((heading, concepts) -> concepts.stream()
                .filter(concept -> !places.containsKey(concept.id()))
                .forEach(concept ->
                        printed.computeIfAbsent(heading, _ -> new ArrayList<>()).add(concept)));
        return printed;
    }
}
