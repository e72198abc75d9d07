package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The terms of the house by their first words: where one of these stands, the term may stand.
final class TermIndex {

    /// Which of the first words must be as they should: one of them may be the defect.
    private static final int FIRST_WORDS = 3;
    private static final int FEWEST = 3;
    private static final int STEM = 4;

    private final Lexicon lexicon;
    private final Map<String, List<Start>> starts = new HashMap<>();

    /// @param telling how many of the words carry the meaning
    record Term(String text, List<Word> words, int telling, boolean isName) {}

    /// @param index the place of the word within the term
    record Start(Term term, int index) {}

    private TermIndex(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static TermIndex of(List<String> right, Lexicon lexicon) {
        var index = new TermIndex(lexicon);
        right.forEach(index::add);
        return index;
    }

    private void add(String text) {
        var words = Word.in(text);
        int telling = (int) words.stream()
                .filter(word -> !lexicon.compiled("{small-word}")
                        .matcher(word.letters())
                        .matches())
                .count();
        var isShort = words.size() < FEWEST || telling < (isName(words) || lexicon.isArabic() ? 2 : FEWEST);
        if (isShort && (words.size() != 2 || lexicon.isArabic() || !areLong(words))) {
            return;
        }
        var term = new Term(text, words, telling, isName(words));
        int found = 0;
        for (int i = 0; i < words.size() && found < FIRST_WORDS; i++) {
            var letters = words.get(i).letters();
            if (!lexicon.compiled("{small-word}").matcher(letters).matches()) {
                starts.computeIfAbsent(key(letters), _ -> new ArrayList<>()).add(new Start(term, i));
                found++;
            }
        }
    }

    /// Of two long words a slip of the pen in one can be told.
    private static boolean areLong(List<Word> words) {
        return words.stream().allMatch(word -> word.letters().length() > STEM);
    }

    private boolean isName(List<Word> words) {
        return words.stream()
                .filter(word -> !lexicon.compiled("{small-word}")
                        .matcher(word.letters())
                        .matches())
                .allMatch(Word::isCapital);
    }

    /// A word may stand where it belongs, or one place before or behind where a word is missing or too many.
    List<Start> at(Word word) {
        var found = new ArrayList<Start>();
        for (var start : starts.getOrDefault(key(word.letters()), List.of())) {
            found.add(start);
            if (start.index() > 0) {
                found.add(new Start(start.term(), start.index() - 1));
                found.add(new Start(start.term(), start.index() + 1));
            }
        }
        return found;
    }

    private String key(String letters) {
        var bare = TermDistance.bare(letters, lexicon);
        // Russian words change their endings.
        return lexicon.language().tag().equals("ru") ? bare.substring(0, Math.min(STEM, bare.length())) : bare;
    }
}
