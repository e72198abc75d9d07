package org.hexapla.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.hexapla.kernel.Language;
import org.hexapla.search.SearchResults.Hit;
import org.jspecify.annotations.Nullable;

/// Makes what a reader sees of the documents found: card, passages, and why it was found.
final class Hits {

    private final IndexSearcher searcher;
    private final Interpretation meant;
    private final Language reader;
    private final List<Widening> widenings;

    Hits(IndexSearcher searcher, Interpretation meant, Language reader, List<Widening> widenings) {
        this.searcher = searcher;
        this.meant = meant;
        this.reader = reader;
        this.widenings = widenings;
    }

    List<Hit> of(ScoreDoc[] found) throws IOException {
        if (found.length == 0) {
            return List.of();
        }
        var documents = Arrays.stream(found).mapToInt(hit -> hit.doc).toArray();
        var cards = Card.of(searcher.getIndexReader(), documents);
        var passages = new Highlights(searcher, meant, reader).of(documents, cards);
        var reasons = reasons(documents);
        var hits = new ArrayList<Hit>();
        for (var i = 0; i < documents.length; i++) {
            var card = cards.get(i);
            hits.add(new Hit(
                    card.item(),
                    card.path(),
                    card.symbols(),
                    card.title(),
                    card.date(),
                    card.type(),
                    card.languages(),
                    passages.get(i),
                    reasons.get(documents[i])));
        }
        return List.copyOf(hits);
    }

    /// For each document that the words alone would not have found: the concept that did.
    private Map<Integer, @Nullable Widening> reasons(int[] documents) throws IOException {
        var reasons = new HashMap<Integer, @Nullable Widening>();
        if (widenings.isEmpty() || meant.isExact()) {
            return reasons;
        }
        var byWords = matching(meant.words(), documents);
        var unexplained = Arrays.stream(documents)
                .filter(document -> !byWords.contains(document))
                .toArray();
        for (var widening : widenings) {
            var concept = new Term(DocumentFields.CONCEPT, widening.concept());
            if (reasons.size() < unexplained.length && searcher.getIndexReader().docFreq(concept) > 0) {
                for (var document : matching(new TermQuery(concept), unexplained)) {
                    reasons.putIfAbsent(document, widening);
                }
            }
        }
        return reasons;
    }

    private Set<Integer> matching(Query query, int[] documents) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var leaves = searcher.getIndexReader().leaves();
        var matching = new HashSet<Integer>();
        for (var document : documents) {
            var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            var scorer = weight.scorer(leaf);
            var local = document - leaf.docBase;
            if (scorer != null && scorer.iterator().advance(local) == local) {
                matching.add(document);
            }
        }
        return matching;
    }
}
