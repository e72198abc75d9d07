package org.hexapla.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;
import org.hexapla.kernel.Language;

/// Search the other way round: many questions kept, each text that comes is asked all of them, in the words of one
/// language as its analyser makes them equal.
///
/// A question is asked only of a text that has a word without which it cannot be answered, so that most questions
/// cost nothing. May be asked by many threads at once.
public final class StoredQueries {

    private static final String FIELD = "text";

    private final String key;
    private final List<Stored> stored;
    private final Map<BytesRef, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<Clause>> byNeeded = new HashMap<>();
    private final ThreadLocal<MemoryIndex> indexes = ThreadLocal.withInitial(MemoryIndex::new);

    private StoredQueries(Language language, List<StoredQuery> queries) {
        this.key = Analyzers.key(language);
        var all = new ArrayList<Stored>();
        for (var query : queries) {
            var one = new Stored(query.name(), clauses(query.none()));
            all.add(one);
            for (var near : query.any()) {
                clause(near).ifPresent(clause -> need(clause.in(one)));
            }
        }
        this.stored = List.copyOf(all);
    }

    public static StoredQueries of(Language language, List<StoredQuery> queries) {
        return new StoredQueries(language, queries);
    }

    public int size() {
        return stored.size();
    }

    /// The names of the questions that a text answers.
    public SortedSet<String> answeredBy(String text) {
        var index = indexes.get();
        index.reset();
        index.addField(FIELD, text, Analyzers.of(key));
        var searcher = index.createSearcher();
        try {
            var found = new TreeSet<String>();
            for (var clause : candidates(searcher)) {
                if (!found.contains(clause.of().name()) && clause.isIn(searcher) && !isBarred(clause.of(), searcher)) {
                    found.add(clause.of().name());
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Clause> candidates(IndexSearcher searcher) throws IOException {
        LeafReader reader = searcher.getIndexReader().leaves().getFirst().reader();
        var terms = reader.terms(FIELD);
        if (terms == null) {
            return List.of();
        }
        var present = new BitSet(numbers.size());
        var each = terms.iterator();
        for (var term = each.next(); term != null; term = each.next()) {
            var number = numbers.get(term);
            if (number != null) {
                present.set(number);
            }
        }
        var candidates = new ArrayList<Clause>();
        for (var number = present.nextSetBit(0); number >= 0; number = present.nextSetBit(number + 1)) {
            for (var clause : byNeeded.getOrDefault(number, List.of())) {
                if (clause.mayBeIn(present)) {
                    candidates.add(clause);
                }
            }
        }
        return candidates;
    }

    private static boolean isBarred(Stored query, IndexSearcher searcher) throws IOException {
        for (var bar : query.bars()) {
            if (bar.isIn(searcher)) {
                return true;
            }
        }
        return false;
    }

    private void need(Clause clause) {
        // A text without any word of a part has no use for the others; the part with the fewest says most.
        clause.needed().stream()
                .min(Comparator.comparingInt(part -> part.length))
                .ifPresent(part -> Arrays.stream(part)
                        .forEach(word -> byNeeded.computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(clause)));
    }

    private List<Clause> clauses(List<StoredQuery.Near> all) {
        return all.stream().flatMap(near -> clause(near).stream()).toList();
    }

    /// Nothing where a part has no word at all.
    private Optional<Clause> clause(StoredQuery.Near near) {
        var parts = near.parts().stream()
                .map(part -> part.stream()
                        .map(phrase -> Words.of(key, phrase).places())
                        .filter(places -> !places.isEmpty())
                        .toList())
                .toList();
        if (parts.isEmpty() || parts.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        var sources = parts.stream()
                .map(part -> anyOf(part.stream().map(StoredQueries::phrase).toList()))
                .toList();
        var source = sources.size() == 1
                ? sources.getFirst()
                : Intervals.maxwidth(near.within(), Intervals.unordered(sources.toArray(IntervalsSource[]::new)));
        var needed = parts.stream()
                .map(part -> part.stream()
                        .map(places -> number(rarest(places)))
                        .distinct()
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toList();
        return Optional.of(new Clause(Stored.NONE, new IntervalQuery(FIELD, source), needed));
    }

    private int number(String word) {
        return numbers.computeIfAbsent(new BytesRef(word), _ -> numbers.size());
    }

    private static IntervalsSource anyOf(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.getFirst() : Intervals.or(sources.toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource phrase(List<Words.Place> places) {
        return places.size() == 1
                ? Intervals.term(places.getFirst().stem())
                : Intervals.phrase(places.stream()
                        .map(place -> Intervals.term(place.stem()))
                        .toArray(IntervalsSource[]::new));
    }

    /// Long words are rarer than short ones.
    private static String rarest(List<Words.Place> places) {
        return places.stream()
                .map(Words.Place::stem)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /// @param bars what must not be in the text
    private record Stored(String name, List<Clause> bars) {

        private static final Stored NONE = new Stored("", List.of());
    }

    /// @param needed for each part the words of which one is in every text that it finds, by their numbers
    private record Clause(Stored of, Query query, List<int[]> needed) {

        boolean mayBeIn(BitSet present) {
            for (var part : needed) {
                if (Arrays.stream(part).noneMatch(present::get)) {
                    return false;
                }
            }
            return true;
        }

        Clause in(Stored other) {
            return new Clause(other, query, needed);
        }

        boolean isIn(IndexSearcher searcher) throws IOException {
            var weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            var scorer = weight.scorer(searcher.getIndexReader().leaves().getFirst());
            return scorer != null && scorer.iterator().nextDoc() == 0;
        }
    }
}
