package org.hexapla.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.hexapla.kernel.ItemRef;
import org.hexapla.search.SearchQuestion.Order;
import org.hexapla.search.SearchResults.FacetCount;

/// Answers one question from one state of the index.
///
/// What is found is counted without scores; the first hits are then found with scores, which lets the engine
/// leap over all that cannot be among them. The two together cost less than scoring everything once.
final class Answering {

    /// Nobody reads further; whoever would, needs a narrower question.
    static final int DEEPEST = 10_000;

    private static final int EXACT_UP_TO = 100;
    private static final int FEW = 3;

    private final IndexSearcher searcher;
    private final FacetCounting facets;

    Answering(IndexSearcher searcher, FacetCounting facets, Duration patience) {
        this.searcher = searcher;
        this.facets = facets;
        searcher.setTimeout(new QueryTimeoutImpl(patience.toMillis()));
    }

    SearchResults answer(SearchQuestion question, Map<String, List<Widening>> widenings) throws IOException {
        if ((long) question.page() * question.size() > DEEPEST) {
            throw new QuestionNotUnderstood("search.problem.too-deep", DEEPEST);
        }
        var parsed = Question.parse(question.text());
        var likely = Interpreting.likelyKey(parsed, question.reader());
        var meant = interpret(question, parsed, widenings, List.of(likely));
        var found = count(filtered(meant.matching(), question, ""));
        if (total(found) == 0 && parsed.plainWords().size() > 1) {
            // A word without meaning in another language may have been the one that is nowhere.
            meant = interpret(question, parsed, widenings, Analyzers.KEYS);
            found = count(filtered(meant.matching(), question, ""));
        }
        var total = total(found);
        var hits = total == 0 ? new ScoreDoc[0] : top(meant, question);
        var spelling = total < FEW && !meant.isExact()
                ? new Spelling(searcher, question.reader()).better(question.text(), parsed)
                : Optional.<String>empty();
        return new SearchResults(
                total,
                new Hits(searcher, meant, question.reader(), widened(parsed, widenings)).of(hits),
                counts(meant, question, found),
                spelling,
                meant.isExact() ? List.of() : widened(parsed, widenings));
    }

    /// Every item found.
    List<ItemRef> all(SearchQuestion question, Map<String, List<Widening>> widenings) throws IOException {
        var parsed = Question.parse(question.text());
        var likely = Interpreting.likelyKey(parsed, question.reader());
        var found = count(
                filtered(interpret(question, parsed, widenings, List.of(likely)).matching(), question, ""));
        if (total(found) == 0 && parsed.plainWords().size() > 1) {
            found = count(filtered(
                    interpret(question, parsed, widenings, Analyzers.KEYS).matching(), question, ""));
        }
        var items = new ArrayList<ItemRef>();
        for (var segment : found.getMatchingDocs()) {
            var names = DocValues.getSorted(segment.context().reader(), DocumentFields.ID);
            var documents = segment.bits().iterator();
            while (documents != null && documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (names.advanceExact(documents.docID())) {
                    items.add(ItemRef.parse(names.lookupOrd(names.ordValue()).utf8ToString()));
                }
            }
        }
        return items;
    }

    private static List<Widening> widened(Question question, Map<String, List<Widening>> widenings) {
        return widenings.getOrDefault(String.join(" ", question.plainWords()), List.of());
    }

    private Interpretation interpret(
            SearchQuestion question,
            Question parsed,
            Map<String, List<Widening>> widenings,
            Collection<String> stopKeys)
            throws IOException {
        return new Interpreting(searcher, question.reader()).interpret(question.text(), parsed, widenings, stopKeys);
    }

    private FacetsCollector count(Query query) throws IOException {
        var found = searcher.search(query, new FacetsCollectorManager());
        refuseIfLate();
        return found;
    }

    private static long total(FacetsCollector found) {
        return found.getMatchingDocs().stream()
                .mapToLong(segment -> segment.totalHits())
                .sum();
    }

    private ScoreDoc[] top(Interpretation meant, SearchQuestion question) throws IOException {
        var order = order(question, meant.matching());
        var query = order.needsScores() ? meant.ranked() : meant.matching();
        var upTo = question.page() * question.size();
        var top =
                searcher.search(filtered(query, question, ""), new TopFieldCollectorManager(order, upTo, EXACT_UP_TO));
        refuseIfLate();
        var from = Math.min((question.page() - 1) * question.size(), top.scoreDocs.length);
        return Arrays.copyOfRange(top.scoreDocs, from, top.scoreDocs.length);
    }

    private void refuseIfLate() {
        if (searcher.timedOut()) {
            throw new QuestionNotUnderstood("search.problem.too-slow");
        }
    }

    /// Without words everything is as good as everything else: the newest comes first.
    private static Sort order(SearchQuestion question, Query matching) {
        var isEverything = matching instanceof MatchAllDocsQuery;
        var first = switch (question.order()) {
            case RELEVANCE -> isEverything ? byDate(true) : SortField.FIELD_SCORE;
            case NEWEST -> byDate(true);
            case OLDEST -> byDate(false);
            case SYMBOL -> bySymbol();
        };
        return question.order() == Order.SYMBOL ? new Sort(first, byId()) : new Sort(first, bySymbol(), byId());
    }

    private static SortField byDate(boolean newestFirst) {
        // What has no day comes last either way.
        return new SortField(
                DocumentFields.DATE, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    private static SortField bySymbol() {
        return new SortField(DocumentFields.SYMBOL_ORDER, SortField.Type.STRING, false, SortField.STRING_LAST);
    }

    private static SortField byId() {
        return new SortField(DocumentFields.ID, SortField.Type.STRING);
    }

    /// Counts of the facets. Values of a facet widen each other, so a facet that is chosen from is counted as
    /// if it were not.
    private Map<String, List<FacetCount>> counts(Interpretation meant, SearchQuestion question, FacetsCollector found)
            throws IOException {
        var isEverything = filtered(meant.matching(), question, "") instanceof MatchAllDocsQuery;
        var counts = new TreeMap<>(isEverything ? facets.ofAll() : facets.among(found));
        for (var facet : chosenFacets(question)) {
            var values = new ArrayList<>(facets.among(count(filtered(meant.matching(), question, facet)), facet));
            for (var value : question.filters().getOrDefault(facet, List.of())) {
                if (values.stream().noneMatch(count -> count.value().equals(value))) {
                    values.add(new FacetCount(value, 0));
                }
            }
            counts.put(facet, List.copyOf(values));
        }
        return counts;
    }

    private static List<String> chosenFacets(SearchQuestion question) {
        return question.filters().entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// The query with all filters but those of one facet.
    static Query filtered(Query query, SearchQuestion question, String except) {
        var filters = new BooleanQuery.Builder();
        filters.add(query, Occur.MUST);
        var isFiltered = !question.kinds().isEmpty();
        if (isFiltered) {
            filters.add(anyChosen(DocumentFields.KIND, question.kinds()), Occur.FILTER);
        }
        for (var facet : chosenFacets(question)) {
            if (!facet.equals(except)) {
                filters.add(anyChosen(facet, question.filters().getOrDefault(facet, List.of())), Occur.FILTER);
                isFiltered = true;
            }
        }
        return isFiltered ? filters.build() : query;
    }

    private static Query anyChosen(String facet, List<String> values) {
        var any = new BooleanQuery.Builder();
        values.stream().limit(200).forEach(value -> any.add(Interpreting.chosen(facet, value), Occur.SHOULD));
        return any.build();
    }
}
