package org.hexapla.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// Finds the words in the texts of hits: short texts are read where they lie, and each word is looked up once for
/// all documents of a segment.
final class Marking extends UnifiedHighlighter {

    /// Where one value of a field ends and the next begins, in the text that the highlighter hands over.
    static final char SEPARATOR = '\u2029';

    private static final int GOAL = 160;

    Marking(IndexSearcher searcher, PassageFormatter formatter) {
        super(UnifiedHighlighter.builder(searcher, Analyzers.ofFields())
                .withFlags(EnumSet.of(HighlightFlag.PHRASES, HighlightFlag.MULTI_TERM_QUERY))
                .withMaxLength(200_000)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(() ->
                        LengthGoalBreakIterator.createClosestToLength(BreakIterator.getSentenceInstance(), GOAL, 0.5f))
                .withFormatter(formatter));
    }

    Map<String, Object[]> of(String[] fields, Query query, int[] documents, int passages) throws IOException {
        var most = new int[fields.length];
        Arrays.fill(most, passages);
        return highlightFieldsAsObjects(fields, query, documents, most);
    }

    /// All fields of texts know the places of their words; to find that out takes as long as to use it.
    @Override
    protected OffsetSource getOffsetSource(String field) {
        return OffsetSource.POSTINGS;
    }

    @Override
    protected FieldOffsetStrategy getOffsetStrategy(OffsetSource source, UHComponents components) {
        return source == OffsetSource.POSTINGS && WordPlaces.canFind(components)
                ? new WordPlaces(components)
                : super.getOffsetStrategy(source, components);
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int threshold)
            throws IOException {
        var loaded = new ArrayList<CharSequence[]>();
        long length = 0;
        do {
            var document = documents.nextDoc();
            if (document == DocIdSetIterator.NO_MORE_DOCS) {
                break;
            }
            var texts = texts(fields, document);
            loaded.add(texts);
            for (var text : texts) {
                length += text == null ? 0 : text.length();
            }
        } while (length < threshold);
        return loaded;
    }

    private CharSequence[] texts(String[] fields, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), DocumentFields.SHORT_TEXTS);
        if (!values.advanceExact(document - leaf.docBase)) {
            return stored(fields, document);
        }
        var known = ShortTexts.read(values.binaryValue());
        var keys = Arrays.stream(fields)
                .map(field -> field.substring(DocumentFields.ALL.length()))
                .toList();
        // Of a document with longer texts too, what is missing here may be one of them.
        if (!known.isAll() && !known.byKey().keySet().containsAll(keys)) {
            var stored = stored(fields, document);
            for (var i = 0; i < fields.length; i++) {
                var text = known.byKey().get(keys.get(i));
                if (text != null) {
                    stored[i] = text;
                }
            }
            return stored;
        }
        return keys.stream().map(known.byKey()::get).toArray(CharSequence[]::new);
    }

    private CharSequence[] stored(String[] fields, int document) throws IOException {
        return super.loadFieldValues(fields, DocIdSetIterator.range(document, document + 1), 0)
                .getFirst();
    }
}
