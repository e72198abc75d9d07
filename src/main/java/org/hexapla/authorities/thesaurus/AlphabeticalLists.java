package org.hexapla.authorities.thesaurus;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The subjects in the order of a language, under its letters; in Chinese under the number of strokes, in the
/// order of the publisher's own list where there is one. Made once for each state of the vocabulary.
@Component
class AlphabeticalLists {

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
        var index = new AlphabeticIndex<Concept>(locale).addLabels(ULocale.ENGLISH);
        for (var concept : vocabulary.concepts().values()) {
            if (!concept.isTop()) {
                concept.label().in(language).ifPresent(label -> index.addRecord(label, concept));
            }
        }
        var list = new LinkedHashMap<String, List<Concept>>();
        for (var bucket : index) {
            if (bucket.size() > 0) {
                var concepts = new ArrayList<Concept>();
                bucket.forEach(entry -> concepts.add(entry.getData()));
                if (isChinese) {
                    concepts.sort(byPlace(vocabulary));
                }
                list.merge(letter(bucket.getLabel()), concepts, AlphabeticalLists::joined);
            }
        }
        return list;
    }

    /// ICU writes `5劃`; the number alone goes into the address.
    private static String letter(String label) {
        return label.endsWith("劃") ? label.substring(0, label.length() - 1) : label;
    }

    /// The sort is stable: what the list does not hold keeps the order of strokes, after what it does.
    private static Comparator<Concept> byPlace(Vocabulary vocabulary) {
        return Comparator.comparing(
                concept -> vocabulary.chinesePlaces().getOrDefault(concept.id(), Integer.MAX_VALUE));
    }

    private static List<Concept> joined(List<Concept> first, List<Concept> second) {
        var joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
