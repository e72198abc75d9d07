package org.hexapla.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.hexapla.kernel.Language;

/// Another spelling for a question whose words are nowhere. Looks in the titles of one language at a time, so
/// that a French word is not corrected into an English one; Chinese has no letters to mistake.
final class Spelling {

    private final IndexSearcher searcher;
    private final List<String> keys;

    Spelling(IndexSearcher searcher, Language reader) {
        this.searcher = searcher;
        var ordered = new ArrayList<>(Analyzers.KEYS);
        var own = Analyzers.key(reader);
        ordered.remove(own);
        ordered.addFirst(own);
        ordered.remove("zh");
        this.keys = List.copyOf(ordered);
    }

    /// The question with its unknown words put right, or nothing if none can be.
    Optional<String> better(String typed, Question question) throws IOException {
        var better = typed;
        for (var word : question.plainWords()) {
            if (Designation.looksLikeOne(word)) {
                better = better.replace(word, nearestSymbol(word).orElse(word));
            } else if (!WordQueries.hasHan(word) && !isKnown(word)) {
                better = better.replace(word, nearest(word).orElse(word));
            }
        }
        return better.equals(typed) ? Optional.empty() : Optional.of(better);
    }

    private boolean isKnown(String word) throws IOException {
        for (var key : WordQueries.keysFor(word)) {
            for (var place : Words.of(key, word).places()) {
                if (searcher.getIndexReader().docFreq(new Term(DocumentFields.ALL + key, place.stem())) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<String> nearest(String word) throws IOException {
        var checker = new DirectSpellChecker();
        checker.setMinQueryLength(4);
        checker.setThresholdFrequency(0);
        for (var key : keys) {
            if (WordQueries.keysFor(word).contains(key)) {
                var term = new Term(DocumentFields.SPELT + key, word.toLowerCase(Locale.ROOT));
                var near = checker.suggestSimilar(term, 1, searcher.getIndexReader());
                if (near.length > 0) {
                    return Optional.of(near[0].string);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> nearestSymbol(String word) throws IOException {
        return new Suggesting(searcher, Language.EN)
                .symbols(word, 1).stream().map(SearchSuggestion::text).findFirst();
    }
}
