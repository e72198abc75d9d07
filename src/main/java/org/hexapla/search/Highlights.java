package org.hexapla.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.hexapla.kernel.Language;
import org.hexapla.search.SearchResults.Passage;
import org.hexapla.search.SearchResults.Passage.Piece;

/// Cuts passages around the words found out of the texts of hits, in the reader's language where that has some.
final class Highlights {

    private static final int PASSAGES = 3;
    private static final int LONGEST = 360;
    private static final Object[] NONE = {};

    private final Marking marking;
    private final Query marks;
    private final List<String> keys;
    private final boolean isWorthwhile;

    Highlights(IndexSearcher searcher, Interpretation meant, Language reader) {
        this.marking = new Marking(searcher, new Cutting());
        this.marks = meant.marks();
        this.isWorthwhile = !meant.isExact();
        this.keys = asked(reader);
    }

    /// The languages that the question asks at all, the reader's first: to look into the others costs time for
    /// nothing.
    private List<String> asked(Language reader) {
        var fields = new HashSet<String>();
        marks.visit(new QueryVisitor() {
            @Override
            public boolean acceptField(String field) {
                fields.add(field);
                return false;
            }
        });
        var own = Analyzers.key(reader);
        return Analyzers.KEYS.stream()
                .filter(key -> fields.contains(DocumentFields.ALL + key))
                .sorted(Comparator.comparing(key -> !key.equals(own)))
                .toList();
    }

    /// The passages of each document, in the order given.
    List<List<Passage>> of(int[] documents, List<Card> cards) throws IOException {
        var passages = new ArrayList<List<Passage>>(Collections.nCopies(documents.length, List.of()));
        if (!isWorthwhile || keys.isEmpty()) {
            return passages;
        }
        var fields = keys.stream().map(key -> DocumentFields.ALL + key).toArray(String[]::new);
        var found = marking.of(fields, marks, documents, PASSAGES);
        for (var i = 0; i < documents.length; i++) {
            for (var key : keys) {
                var cuts = found.getOrDefault(DocumentFields.ALL + key, NONE);
                if (passages.get(i).isEmpty() && cuts.length > i && cuts[i] instanceof Cuts(var all)) {
                    var card = cards.get(i);
                    passages.set(
                            i, all.stream().map(cut -> passage(key, cut, card)).toList());
                }
            }
        }
        return passages;
    }

    private Passage passage(String key, Cut cut, Card card) {
        var language = key.equals(Analyzers.OTHERS)
                ? card.others().get(Math.min(cut.value(), card.others().size() - 1))
                : new Language(key);
        return new Passage(language, cut.pieces());
    }

    /// What is cut out of one field of one document.
    private record Cuts(List<Cut> all) {}

    /// @param value which of the field's values it is from
    private record Cut(int value, List<Piece> pieces) {}

    private static final class Cutting extends PassageFormatter {

        @Override
        public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
            var cuts = new ArrayList<Cut>();
            for (var passage : passages) {
                if (passage.getNumMatches() > 0) {
                    cuts.add(cut(passage, content));
                }
            }
            return new Cuts(cuts);
        }

        private static Cut cut(org.apache.lucene.search.uhighlight.Passage passage, String content) {
            var value = (int) content.substring(0, passage.getStartOffset())
                    .chars()
                    .filter(character -> character == Marking.SEPARATOR)
                    .count();
            var pieces = new ArrayList<Piece>();
            var firstFound = passage.getMatchStarts()[0];
            var at = Math.max(passage.getStartOffset(), firstFound - LONGEST / 2);
            var end = Math.min(Math.min(passage.getEndOffset(), at + LONGEST), content.length());
            for (var i = 0; i < passage.getNumMatches(); i++) {
                var from = Math.max(passage.getMatchStarts()[i], at);
                var to = Math.min(passage.getMatchEnds()[i], end);
                if (to > from) {
                    add(pieces, content.substring(at, from), false);
                    add(pieces, content.substring(from, to), true);
                    at = to;
                }
            }
            add(pieces, content.substring(at, Math.max(at, end)), false);
            return new Cut(value, List.copyOf(pieces));
        }

        /// Neighbours of one sort become one piece: the pairs of a Chinese phrase overlap.
        private static void add(List<Piece> pieces, String text, boolean found) {
            if (text.isEmpty()) {
                return;
            }
            if (!pieces.isEmpty() && pieces.getLast().found() == found) {
                pieces.add(new Piece(pieces.removeLast().text() + text, found));
            } else {
                pieces.add(new Piece(text, found));
            }
        }
    }
}
