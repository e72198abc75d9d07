package org.hexapla.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.hexapla.kernel.Language;
import org.hexapla.search.Question.Form;
import org.hexapla.search.Question.Part;
import org.hexapla.search.Question.Scope;
import org.hexapla.search.WordQueries.Asked;

/// Turns a question into queries.
///
/// Of up to three words all must be there, of more three in four. Words that carry no meaning of their own
/// (the, de, и) count only where there are no others. A designation that exists is the whole answer.
final class Interpreting {

    private static final int ALL_OF = 3;
    private static final double OF_MORE = 0.75;
    private static final float AS_TITLE = 3f;
    private static final int LONGEST_TITLE_PHRASE = 6;
    private static final int LONGEST_DESIGNATION = 5;
    private static final int MOST_YEARS = 300;
    private static final Pattern YEARS = Pattern.compile("(\\d{4})[-–](\\d{4})");

    private final IndexSearcher searcher;
    private final WordQueries words;
    private final List<Query> better = new ArrayList<>();
    private final List<Query> marks = new ArrayList<>();

    Interpreting(IndexSearcher searcher, Language reader) {
        this.searcher = searcher;
        this.words = new WordQueries(searcher, reader);
    }

    /// One group of a question as it was asked.
    ///
    /// @param word the plain word it was, or empty
    record Slot(String word, Query match) {

        boolean isPlain() {
            return !word.isEmpty();
        }
    }

    /// @param widenings what the words mean, by the words: the plain ones joined, and each text of `subject:`
    /// @param stopKeys the languages whose words without meaning are left out
    Interpretation interpret(
            String typed, Question question, Map<String, List<Widening>> widenings, Collection<String> stopKeys)
            throws IOException {
        var exact = designated(typed, question);
        if (exact.isPresent()) {
            return new Interpretation(exact.get(), exact.get(), exact.get(), exact.get(), true);
        }
        var excluded = new ArrayList<Query>();
        for (var part : question.excluded()) {
            excluded.add(asked(part, widenings).match());
        }
        if (question.required().isEmpty()) {
            var all = without(new MatchAllDocsQuery(), excluded);
            return new Interpretation(all, all, all, all, false);
        }
        var slots = slots(question, widenings, stopKeys);
        var joined = String.join(" ", question.plainWords());
        var plain = without(allOf(slots), excluded);
        var byConcept = Widened.slots(slots, widenings.getOrDefault(joined, List.of()));
        var matching = byConcept.equals(slots) ? plain : without(allOf(byConcept), excluded);
        return new Interpretation(matching, ranked(matching, question), plain, anyOf(marks), false);
    }

    private Query ranked(Query matching, Question question) throws IOException {
        var plain = question.plainWords();
        if (plain.size() > 1 && plain.size() <= LONGEST_TITLE_PHRASE) {
            better.add(new BoostQuery(words.titleWord(String.join(" ", plain)).match(), AS_TITLE));
        }
        var ranked = new BooleanQuery.Builder().add(matching, Occur.MUST);
        better.stream()
                .filter(query -> !(query instanceof MatchNoDocsQuery))
                .forEach(query -> ranked.add(query, Occur.SHOULD));
        return ranked.build();
    }

    private List<Slot> slots(Question question, Map<String, List<Widening>> widenings, Collection<String> stopKeys)
            throws IOException {
        var slots = new ArrayList<Slot>();
        var idle = new ArrayList<Slot>();
        var seen = new HashSet<String>();
        for (var group : question.required()) {
            var word = group.plainWord().map(Part::text).orElse("");
            if (!word.isEmpty() && !seen.add(word)) {
                continue;
            }
            var matches = new ArrayList<Query>();
            for (var part : group.parts()) {
                var asked = asked(part, widenings);
                matches.add(asked.match());
                better.addAll(asked.better());
                marks.addAll(asked.better());
            }
            marks.addAll(matches);
            var isIdle = stopKeys.stream().anyMatch(key -> Analyzers.isStopWord(key, word));
            (isIdle ? idle : slots).add(new Slot(word, WordQueries.anyOf(matches)));
        }
        return slots.isEmpty() ? idle : slots;
    }

    private Asked asked(Part part, Map<String, List<Widening>> widenings) throws IOException {
        return switch (part.scope()) {
            case ANYWHERE -> anywhere(part);
            case TITLE ->
                switch (part.form()) {
                    case WORD -> words.titleWord(part.text());
                    case PHRASE -> words.phrase(DocumentFields.TITLE, part.text());
                    case BEGINNING -> words.beginning(DocumentFields.TITLE, part.text());
                };
            case SYMBOL -> Asked.of(List.of(symbol(part)), List.of());
            case SUBJECT -> Asked.of(subjects(part.text(), widenings), List.of());
            case BODY -> Asked.of(facet("body", part.text()), List.of());
            case SESSION -> Asked.of(facet("session", part.text()), List.of());
            case YEAR -> Asked.of(years(part.text()), List.of());
        };
    }

    private Asked anywhere(Part part) throws IOException {
        return switch (part.form()) {
            case WORD -> {
                var asked = words.word(part.text());
                yield Designation.looksLikeOne(part.text())
                        ? Asked.of(List.of(asked.match(), symbol(part)), asked.better())
                        : asked;
            }
            case PHRASE -> words.phrase(DocumentFields.ALL, part.text());
            case BEGINNING -> words.beginning(DocumentFields.ALL, part.text());
        };
    }

    /// A symbol, and what lies under it: `A/RES/70` means all of that series.
    private static Query symbol(Part part) {
        var key = Designation.key(part.text());
        var under = part.form() == Form.BEGINNING ? key : key + "/";
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(DocumentFields.SYMBOL, key)), Occur.SHOULD)
                .add(new PrefixQuery(new Term(DocumentFields.SYMBOL, under)), Occur.SHOULD)
                .build();
    }

    private static List<Query> subjects(String text, Map<String, List<Widening>> widenings) {
        var subjects = new ArrayList<>(facet("subject", text));
        for (var widening : widenings.getOrDefault(text, List.of())) {
            subjects.add(new TermQuery(new Term(DocumentFields.CONCEPT, widening.concept())));
        }
        return subjects;
    }

    private static List<Query> years(String text) {
        var range = YEARS.matcher(text);
        if (!range.matches()) {
            return facet("year", text);
        }
        var first = Integer.parseInt(range.group(1));
        var last = Math.min(Integer.parseInt(range.group(2)), first + MOST_YEARS);
        return IntStream.rangeClosed(first, last)
                .<Query>mapToObj(year -> chosen("year", String.valueOf(year)))
                .toList();
    }

    /// A value of a facet, in whichever case its codes are written.
    private static List<Query> facet(String facet, String value) {
        return Stream.of(value, value.toUpperCase(Locale.ROOT), value.toLowerCase(Locale.ROOT))
                .distinct()
                .<Query>map(written -> chosen(facet, written))
                .toList();
    }

    static Query chosen(String facet, String value) {
        return new TermQuery(new Term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, FacetsConfig.pathToString(facet, value)));
    }

    /// The things that the question names by their designation, as a whole or in one of its stretches.
    private Optional<Query> designated(String typed, Question question) throws IOException {
        var whole = Designation.key(typed);
        if (!whole.isEmpty() && isKnown(whole)) {
            return Optional.of(new TermQuery(new Term(DocumentFields.SYMBOL, whole)));
        }
        var parts = question.required().stream()
                .flatMap(group -> group.parts().stream())
                .filter(part -> part.scope() == Scope.ANYWHERE)
                .map(Part::text)
                .toList();
        var named = new BooleanQuery.Builder();
        var found = false;
        for (var from = 0; from < parts.size(); from++) {
            for (var to = Math.min(parts.size(), from + LONGEST_DESIGNATION); to > from; to--) {
                var stretch = String.join(" ", parts.subList(from, to));
                if (Designation.looksLikeOne(stretch) && isKnown(Designation.key(stretch))) {
                    named.add(new TermQuery(new Term(DocumentFields.SYMBOL, Designation.key(stretch))), Occur.SHOULD);
                    found = true;
                    from = to - 1;
                }
            }
        }
        return found ? Optional.of(new ConstantScoreQuery(named.build())) : Optional.empty();
    }

    private boolean isKnown(String designation) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(DocumentFields.SYMBOL, designation)) > 0;
    }

    private static Query allOf(List<Slot> slots) {
        if (slots.size() == 1) {
            return slots.getFirst().match();
        }
        var all = new BooleanQuery.Builder();
        var plain = slots.stream().filter(Slot::isPlain).toList();
        var needed = plain.size() <= ALL_OF ? plain.size() : (int) (plain.size() * OF_MORE);
        var most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        for (var slot : slots) {
            if (!slot.isPlain() || plain.size() <= ALL_OF) {
                all.add(slot.match(), Occur.MUST);
            } else {
                most.add(slot.match(), Occur.SHOULD);
            }
        }
        if (plain.size() > ALL_OF) {
            all.add(most.build(), Occur.MUST);
        }
        return all.build();
    }

    private static Query without(Query query, List<Query> excluded) {
        if (excluded.isEmpty()) {
            return query;
        }
        var rest = new BooleanQuery.Builder().add(query, Occur.MUST);
        excluded.forEach(unwanted -> rest.add(unwanted, Occur.MUST_NOT));
        return rest.build();
    }

    private static Query anyOf(List<Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    /// The language whose words without meaning stand in the question most often; the reader's if there are
    /// equals.
    static String likelyKey(Question question, Language reader) {
        var words = question.plainWords();
        ToLongFunction<String> idle = key ->
                words.stream().filter(word -> Analyzers.isStopWord(key, word)).count();
        var readers = Analyzers.key(reader);
        return Analyzers.KEYS.stream()
                .filter(key -> idle.applyAsLong(key) > idle.applyAsLong(readers))
                .max(Comparator.comparingLong(idle))
                .orElse(readers);
    }
}
