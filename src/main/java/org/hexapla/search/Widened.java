package org.hexapla.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.TermQuery;
import org.hexapla.search.Interpreting.Slot;

/// Lets a concept stand for the words that name it, and only for those: in "désarmement Afrique" the second
/// word must still be there.
final class Widened {

    /// What holds the words themselves comes first.
    private static final float BY_CONCEPT = 0.5f;

    private Widened() {}

    /// The slots of a question, those that name a concept joined into one that the concept fills as well.
    static List<Slot> slots(List<Slot> slots, List<Widening> widenings) {
        var left = new ArrayList<>(slots);
        for (var widening : widenings) {
            var named = named(slots, widening);
            if (!named.isEmpty() && left.containsAll(named)) {
                left.removeAll(named);
                left.add(joined(named, sameWords(slots, named, widenings)));
            }
        }
        return left.size() == slots.size() && left.equals(slots) ? slots : List.copyOf(left);
    }

    private static List<Widening> sameWords(List<Slot> slots, List<Slot> named, List<Widening> widenings) {
        return widenings.stream()
                .filter(widening -> named(slots, widening).equals(named))
                .toList();
    }

    private static Slot joined(List<Slot> named, List<Widening> concepts) {
        var words = new BooleanQuery.Builder();
        named.forEach(slot -> words.add(slot.match(), Occur.MUST));
        var either = new BooleanQuery.Builder().add(words.build(), Occur.SHOULD);
        for (var concept : concepts) {
            var indexed = new TermQuery(new Term(DocumentFields.CONCEPT, concept.concept()));
            either.add(new BoostQuery(new ConstantScoreQuery(indexed), BY_CONCEPT), Occur.SHOULD);
        }
        var word = String.join(" ", named.stream().map(Slot::word).toList());
        return new Slot(word, either.build());
    }

    /// The words that one of the concept's names consists of. A concept known by a name that it does not show
    /// stands for all plain words.
    private static List<Slot> named(List<Slot> slots, Widening widening) {
        var plain = slots.stream().filter(Slot::isPlain).toList();
        Set<Integer> most = new TreeSet<>();
        for (var label : widening.labels().texts().entrySet()) {
            var covered = covered(plain, Analyzers.key(label.getKey()), label.getValue());
            if (covered.size() > most.size()) {
                most = covered;
            }
        }
        return most.isEmpty() ? plain : most.stream().map(plain::get).toList();
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
