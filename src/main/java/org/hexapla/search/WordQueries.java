package org.hexapla.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hexapla.kernel.Language;

/// Asks one word, phrase or beginning in every language whose words it may be, each analysed as that language
/// needs.
///
/// Terms that the index does not have are left out at once, so that six languages cost little more than one.
final class WordQueries {

    private static final float READERS_LANGUAGE = 1.5f;
    private static final float IN_TITLE = 2f;
    private static final float AS_WRITTEN = 0.5f;

    private final IndexSearcher searcher;
    private final String readersKey;

    WordQueries(IndexSearcher searcher, Language reader) {
        this.searcher = searcher;
        this.readersKey = Analyzers.key(reader);
    }

    /// @param match what decides whether a document is found
    /// @param better what only lets it come earlier
    record Asked(Query match, List<Query> better) {

        static Asked of(List<Query> matches, List<Query> better) {
            return new Asked(anyOf(matches), List.copyOf(better));
        }
    }

    /// A word in every form, wherever it stands.
    Asked word(String word) throws IOException {
        var matches = new ArrayList<Query>();
        var better = new ArrayList<Query>();
        for (var key : keysFor(word)) {
            if (key.equals("zh") && hasHan(word)) {
                chinese(word, matches, better);
                continue;
            }
            var places = Words.of(key, word).places();
            if (places.size() == 1) {
                var place = places.getFirst();
                addIfKnown(matches, DocumentFields.ALL + key, place.stem(), weight(key));
                addIfKnown(better, DocumentFields.TITLE + key, place.stem(), IN_TITLE * weight(key));
                if (!place.written().equals(place.stem())) {
                    addIfKnown(better, DocumentFields.ALL + key, place.written(), AS_WRITTEN * weight(key));
                }
            } else if (places.size() > 1) {
                addPhrase(matches, DocumentFields.ALL + key, places, weight(key));
            }
        }
        return Asked.of(matches, better);
    }

    /// Words exactly as written, one after the other.
    Asked phrase(String prefix, String phrase) throws IOException {
        var matches = new ArrayList<Query>();
        for (var key : keysFor(phrase)) {
            addPhrase(matches, prefix + key, written(Words.of(key, phrase).places()), weight(key));
        }
        return Asked.of(matches, List.of());
    }

    /// A word in titles only.
    Asked titleWord(String word) throws IOException {
        var matches = new ArrayList<Query>();
        for (var key : keysFor(word)) {
            addPhrase(matches, DocumentFields.TITLE + key, Words.of(key, word).places(), weight(key));
        }
        return Asked.of(matches, List.of());
    }

    /// Every word that begins so.
    Asked beginning(String prefix, String beginning) throws IOException {
        var matches = new ArrayList<Query>();
        for (var key : keysFor(beginning)) {
            if (key.equals("zh")) {
                addPhrase(matches, prefix + key, Words.of(key, beginning).places(), 1);
            } else {
                var start = Analyzers.of(key).normalize("", beginning);
                matches.add(new BoostQuery(new PrefixQuery(new Term(prefix + key, start)), weight(key)));
            }
        }
        return Asked.of(matches, List.of());
    }

    /// A run of Chinese means the words that a dictionary cuts it into; each may stand anywhere, but better all
    /// of them as they were typed.
    private void chinese(String word, List<Query> matches, List<Query> better) throws IOException {
        var whole = Words.pairs(word).places();
        var cut = Words.of(Analyzers.chineseWords(), word).places();
        var all = new BooleanQuery.Builder();
        var several = cut.stream().filter(place -> place.written().length() > 1).count() > 0;
        for (var part : cut) {
            if (several && part.written().length() == 1 && hasHan(part.written())) {
                continue;
            }
            var one = new ArrayList<Query>();
            addPhrase(
                    one, DocumentFields.ALL + "zh", Words.pairs(part.written()).places(), 1);
            all.add(anyOf(one), Occur.MUST);
            addIfKnown(better, DocumentFields.CHINESE_WORDS, part.written(), 1);
        }
        addPhrase(better, DocumentFields.TITLE + "zh", whole, IN_TITLE);
        if (cut.isEmpty()) {
            addPhrase(matches, DocumentFields.ALL + "zh", whole, 1);
        } else {
            addPhrase(better, DocumentFields.ALL + "zh", whole, 1);
            matches.add(all.build());
        }
    }

    private void addIfKnown(List<Query> queries, String field, String text, float weight) throws IOException {
        var term = new Term(field, text);
        var states = TermStates.build(searcher, term, true);
        if (states.docFreq() > 0) {
            queries.add(weighted(new TermQuery(term, states), weight));
        }
    }

    private void addPhrase(List<Query> queries, String field, List<Words.Place> places, float weight)
            throws IOException {
        if (places.size() == 1) {
            addIfKnown(queries, field, places.getFirst().stem(), weight);
        } else if (!places.isEmpty() && allKnown(field, places)) {
            var phrase = new PhraseQuery.Builder();
            var first = places.getFirst().position();
            for (var place : places) {
                phrase.add(new Term(field, place.stem()), place.position() - first);
            }
            queries.add(weighted(phrase.build(), weight));
        }
    }

    private boolean allKnown(String field, List<Words.Place> places) throws IOException {
        for (var place : places) {
            if (searcher.getIndexReader().docFreq(new Term(field, place.stem())) == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Words.Place> written(List<Words.Place> places) {
        return places.stream()
                .map(place -> new Words.Place(place.position(), place.written(), place.written()))
                .toList();
    }

    private float weight(String key) {
        return key.equals(readersKey) ? READERS_LANGUAGE : 1;
    }

    private static Query weighted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    static Query anyOf(List<Query> queries) {
        return switch (queries.size()) {
            case 0 -> new MatchNoDocsQuery();
            case 1 -> queries.getFirst();
            default -> new DisjunctionMaxQuery(queries, 0);
        };
    }

    /// The languages that a word may be of, by its script. A word in Latin letters may stand in a text of any.
    static List<String> keysFor(String text) {
        return switch (scriptOf(text)) {
            case HAN -> List.of("zh");
            case ARABIC -> List.of("ar", Analyzers.OTHERS);
            case CYRILLIC -> List.of("ru", Analyzers.OTHERS);
            default -> Analyzers.KEYS;
        };
    }

    static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Character.UnicodeScript scriptOf(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.COMMON);
    }
}
