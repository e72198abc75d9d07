package org.hexapla.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;
import org.apache.lucene.util.BytesRef;

/// Where single words stand in the texts of documents that are asked about in ascending order: each word is looked
/// up once in a segment, not once for each of its documents.
final class WordPlaces extends FieldOffsetStrategy {

    private final Map<IndexReader.CacheKey, List<Place>> bySegment = new HashMap<>();

    WordPlaces(UHComponents components) {
        super(components);
    }

    private record Place(BytesRef word, PostingsEnum documents) {}

    /// Phrases and conditions need more than the places of single words.
    static boolean canFind(UHComponents components) {
        var others = new ArrayList<Query>();
        components.query().visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String field) {
                return field.equals(components.field());
            }

            @Override
            public void consumeTerms(Query query, Term... terms) {
                if (!(query instanceof TermQuery)) {
                    others.add(query);
                }
            }

            @Override
            public void visitLeaf(Query query) {
                others.add(query);
            }

            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                if (parent instanceof BooleanQuery several
                        && several.clauses().stream().anyMatch(clause -> clause.occur() != Occur.SHOULD)) {
                    others.add(parent);
                }
                return this;
            }
        });
        return others.isEmpty();
    }

    @Override
    public OffsetSource getOffsetSource() {
        return OffsetSource.POSTINGS;
    }

    @Override
    public OffsetsEnum getOffsetsEnum(LeafReader segment, int document, String text) throws IOException {
        var found = new ArrayList<OffsetsEnum>();
        for (var place : places(segment)) {
            var documents = place.documents();
            if (documents.docID() < document) {
                documents.advance(document);
            }
            if (documents.docID() == document) {
                found.add(new OffsetsEnum.OfPostings(place.word(), documents));
            }
        }
        return switch (found.size()) {
            case 0 -> OffsetsEnum.EMPTY;
            case 1 -> found.getFirst();
            default -> new OffsetsEnum.MultiOffsetsEnum(found);
        };
    }

    private List<Place> places(LeafReader segment) throws IOException {
        var key = segment.getCoreCacheHelper().getKey();
        var known = bySegment.get(key);
        if (known == null) {
            known = new ArrayList<>();
            var terms = segment.terms(getField());
            var all = terms == null ? null : terms.iterator();
            for (var word : components.terms()) {
                if (all != null && all.seekExact(word)) {
                    known.add(new Place(word, all.postings(null, PostingsEnum.OFFSETS)));
                }
            }
            bySegment.put(key, known);
        }
        return known;
    }
}
