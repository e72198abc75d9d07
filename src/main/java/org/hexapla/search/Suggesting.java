package org.hexapla.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.hexapla.kernel.Language;

/// How what was begun in the box could go on.
final class Suggesting {

    private final IndexSearcher searcher;
    private final Language reader;

    Suggesting(IndexSearcher searcher, Language reader) {
        this.searcher = searcher;
        this.reader = reader;
    }

    List<SearchSuggestion> suggest(String typed, int most) throws IOException {
        var question = Question.parse(typed);
        if (Designation.looksLikeOne(typed)) {
            return symbols(typed, most);
        }
        if (typed.indexOf('/') > 0) {
            return beginning(Designation.key(typed), most);
        }
        var plain = question.plainWords();
        return plain.isEmpty() ? List.of() : titles(plain, most);
    }

    /// Titles with all words, the last of which may be only begun.
    private List<SearchSuggestion> titles(List<String> plain, int most) throws IOException {
        var words = new WordQueries(searcher, reader);
        var query = new BooleanQuery.Builder();
        for (var word : plain.subList(0, plain.size() - 1)) {
            query.add(words.titleWord(word).match(), Occur.MUST);
        }
        query.add(words.beginning(DocumentFields.TITLE, plain.getLast()).match(), Occur.MUST);
        return cards(query.build(), most);
    }

    private List<SearchSuggestion> cards(Query query, int most) throws IOException {
        Map<String, SearchSuggestion> byText = new LinkedHashMap<>();
        for (var hit : searcher.search(query, most * 2).scoreDocs) {
            var card = card(hit.doc);
            var text = card.title().words(reader);
            byText.putIfAbsent(text, new SearchSuggestion(text, card.path()));
        }
        return byText.values().stream().limit(most).toList();
    }

    /// The symbols that begin like a word; where none does, those that begin like its first parts.
    List<SearchSuggestion> symbols(String word, int most) throws IOException {
        var key = Designation.key(word);
        var suggestions = beginning(key, most);
        for (var length = key.length() - 1; length > 1 && suggestions.isEmpty(); length--) {
            suggestions = beginning(key.substring(0, length), most);
        }
        return suggestions;
    }

    private List<SearchSuggestion> beginning(String key, int most) throws IOException {
        var suggestions = new ArrayList<SearchSuggestion>();
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), DocumentFields.SYMBOL);
        if (terms != null && key.length() > 1) {
            var all = terms.iterator();
            var prefix = new BytesRef(key);
            for (var more = all.seekCeil(prefix) != SeekStatus.END;
                    more && suggestions.size() < most && StringHelper.startsWith(all.term(), prefix);
                    more = all.next() != null) {
                addHolder(suggestions, BytesRef.deepCopyOf(all.term()));
            }
        }
        return suggestions;
    }

    private void addHolder(List<SearchSuggestion> suggestions, BytesRef key) throws IOException {
        var holder = searcher.search(new TermQuery(new Term(DocumentFields.SYMBOL, key)), 1).scoreDocs;
        if (holder.length > 0) {
            var card = card(holder[0].doc);
            card.symbols().stream()
                    .filter(symbol -> Designation.key(symbol).equals(key.utf8ToString()))
                    .findFirst()
                    .ifPresent(symbol -> suggestions.add(new SearchSuggestion(symbol, card.path())));
        }
    }

    private Card card(int document) throws IOException {
        return Card.of(searcher.getIndexReader(), new int[] {document}).getFirst();
    }
}
