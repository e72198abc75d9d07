package org.hexapla.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.hexapla.search.Interpreting.Slot;

/// Lets a concept stand for the words that name it, and only for those: in "désarmement Afrique" the second
/// word must still be there.
final class Widened {

    /// What holds the words themselves comes first.
    private static final float BY_CONCEPT = 0.5f;

    /// Of so many concepts the names are compared with the words; what comes after them is narrower.
    private static final int MOST_NAMED = 12;

    private Widened() {}

    /// The slots of a question, those that name a concept joined into one that the concept fills as well.
    ///
    /// Wideners tell the concepts named first, then what is narrower. The narrower ones stand for the same
    /// words if only one thing was named; if several were, nobody can say for which.
    static List<Slot> slots(List<Slot> slots, List<Widening> widenings) {
        var plain = slots.stream().filter(Slot::isPlain).toList();
        if (widenings.isEmpty() || plain.isEmpty()) {
            return slots;
        }
        var byWords = new LinkedHashMap<List<Slot>, List<Widening>>();
        var unnamed = new ArrayList<Widening>();
        for (var widening : widenings) {
            var named = byWords.size() + unnamed.size() < MOST_NAMED ? named(plain, widening) : List.<Slot>of();
            if (named.isEmpty()) {
                unnamed.add(widening);
            } else {
                byWords.computeIfAbsent(named, _ -> new ArrayList<>()).add(widening);
            }
        }
        if (byWords.isEmpty()) {
            // Known by names that they do not show: they stand for the whole question.
            byWords.put(plain, unnamed);
        } else if (byWords.size() == 1) {
            byWords.firstEntry().getValue().addAll(unnamed);
        }
        return replaced(slots, byWords);
    }

    private static List<Slot> replaced(List<Slot> slots, Map<List<Slot>, List<Widening>> byWords) {
        var left = new ArrayList<>(slots);
        byWords.forEach((named, concepts) -> {
            if (left.containsAll(named)) {
                left.removeAll(named);
                left.add(joined(named, concepts));
            }
        });
        return List.copyOf(left);
    }

    private static Slot joined(List<Slot> named, List<Widening> concepts) {
        var words = new BooleanQuery.Builder();
        named.forEach(slot -> words.add(slot.match(), Occur.MUST));
        var ids = concepts.stream()
                .map(concept -> new BytesRef(concept.concept()))
                .toList();
        var indexed = new BoostQuery(new TermInSetQuery(DocumentFields.CONCEPT, ids), BY_CONCEPT);
        var either = new BooleanQuery.Builder().add(words.build(), Occur.SHOULD).add(indexed, Occur.SHOULD);
        return new Slot(String.join(" ", named.stream().map(Slot::word).toList()), either.build());
    }

    /// The words that one of the concept's names consists of; the longest such name counts.
    private static List<Slot> named(List<Slot> plain, Widening widening) {
        Set<Integer> most = new TreeSet<>();
        for (var label : widening.labels().texts().entrySet()) {
            var covered = covered(plain, Analyzers.key(label.getKey()), label.getValue());
            if (covered.size() > most.size()) {
                most = covered;
            }
        }
        return most.stream().map(plain::get).toList();
    }

    private static Set<Integer> covered(List<Slot> plain, String key, String label) {
        var wanted = stems(key, label);
        var found = new HashSet<String>();
        var covered = new TreeSet<Integer>();
        for (var i = 0; i < plain.size(); i++) {
            var stems = stems(key, plain.get(i).word());
            if (!stems.isEmpty() && wanted.containsAll(stems)) {
                covered.add(i);
                found.addAll(stems);
            }
        }
        wanted.removeIf(stem -> Analyzers.isStopWord(key, stem));
        return !wanted.isEmpty() && found.containsAll(wanted) ? covered : Set.of();
    }

    private static Set<String> stems(String key, String text) {
        var stems = new HashSet<String>();
        Words.of(key, text).places().forEach(place -> stems.add(place.stem()));
        return stems;
    }
}
