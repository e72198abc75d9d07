package org.hexapla.translation.memory;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.translation.LanguagePair;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what was translated, and finds what is like it.
///
/// What is like a sentence at 70 of a hundred shares at least 70 of a hundred of its words with it. So it holds
/// at least one of the rarest 31 of a hundred, and only sentences with one of these are looked at: none is
/// missed, and few are read.
@Component
@Transactional
public class Memory {

    private static final int MOST_READ = 3000;
    private static final int MOST_COMPARED = 40;

    private final MemoryTable table;
    private final People people;
    private final Clock clock;

    Memory(MemoryTable table, People people, Clock clock) {
        this.table = table;
        this.people = people;
        this.clock = clock;
    }

    /// Keeps pairs of the acting person. What is known already is kept once, with its latest day.
    ///
    /// @return how many were not known
    public int keep(LanguagePair pair, List<Kept> fresh) {
        return keep(pair, fresh, clock.instant());
    }

    int keep(LanguagePair pair, List<Kept> fresh, Instant at) {
        var by = people.current().map(Person::id).orElse(PersonId.PROGRAM);
        var whole = fresh.stream().filter(Kept::isWhole).distinct().toList();
        return whole.isEmpty() ? 0 : table.add(pair, whole, Timestamp.from(at), by);
    }

    /// The likest first, none below 70 of a hundred; of those as like the latest first.
    @Transactional(readOnly = true)
    public List<Match> find(LanguagePair pair, String sentence, int most) {
        var words = Tokens.of(pair.source(), sentence);
        var found = new HashMap<Long, MemoryTable.Row>();
        table.same(pair, sentence).forEach(row -> found.put(row.id(), row));
        if (!words.isEmpty()) {
            table.read(near(pair, words)).forEach(row -> found.put(row.id(), row));
        }
        var matches = new ArrayList<Match>();
        for (var row : found.values()) {
            var percent = Likeness.percent(sentence, words, row.source(), Tokens.of(pair.source(), row.source()));
            if (percent >= Likeness.LEAST && row.pair().equals(pair)) {
                matches.add(match(row, percent, sentence));
            }
        }
        return matches.stream()
                .sorted(Comparator.comparingInt(Match::percent)
                        .thenComparing(Match::made)
                        .reversed())
                .limit(most)
                .toList();
    }

    /// The latest translation of the very same sentence, of one item before all others.
    @Transactional(readOnly = true)
    public Optional<String> same(LanguagePair pair, String sentence, String item) {
        return table.same(pair, sentence).stream()
                .min(Comparator.comparing((MemoryTable.Row row) -> !row.item().equals(item))
                        .thenComparing(MemoryTable.Row::made, Comparator.reverseOrder()))
                .map(MemoryTable.Row::target);
    }

    /// The sentences of a thing that were translated, whenever.
    @Transactional(readOnly = true)
    public List<String> sources(LanguagePair pair, String item) {
        return table.sources(pair, item);
    }

    /// Those that share most words with what is asked, by their numbers.
    private List<Long> near(LanguagePair pair, List<String> words) {
        var asked = MemoryTable.tokens(pair, words);
        var shared = Math.ceilDiv(Likeness.LEAST * asked.length, 100);
        var rarest = rarest(asked, asked.length - shared + 1);
        var least = Math.ceilDiv(Likeness.LEAST * asked.length, 100);
        var longest = asked.length * 100 / Likeness.LEAST;
        record Near(long id, int shared, int length) {}
        return table.holding(rarest, least, longest, MOST_READ).stream()
                .map(row -> new Near(row.id(), shared(asked, row.tokens()), row.tokens().length))
                .filter(near -> near.shared() * 100 >= Likeness.LEAST * Math.max(asked.length, near.length()))
                .sorted(Comparator.comparingDouble(
                                (Near near) -> -(double) near.shared() / Math.max(asked.length, near.length()))
                        .thenComparing(Near::id, Comparator.reverseOrder()))
                .limit(MOST_COMPARED)
                .map(Near::id)
                .toList();
    }

    private int[] rarest(int[] asked, int most) {
        var known = table.frequencies(Arrays.stream(asked).distinct().toArray());
        // A word that stands several times fills as many places.
        var inOrder = Arrays.stream(asked)
                .boxed()
                .sorted(Comparator.comparingLong((Integer token) -> known.getOrDefault(token, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
        return new TreeSet<>(inOrder).stream().mapToInt(Integer::intValue).toArray();
    }

    /// Both are in order.
    private static int shared(int[] one, int[] other) {
        var shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private Match match(MemoryTable.Row row, int percent, String sentence) {
        return new Match(
                row.source(),
                row.target(),
                percent,
                row.item(),
                row.made(),
                row.by().equals(PersonId.PROGRAM)
                        ? ""
                        : people.find(row.by()).map(Person::name).orElse(""),
                percent == 100 ? List.of() : Difference.between(row.pair().source(), row.source(), sentence));
    }

    /// Pairs in which words stand, in the source or in the target, the latest first.
    @Transactional(readOnly = true)
    List<MemoryTable.Row> containing(LanguagePair pair, String words, int most) {
        return table.containing(pair, words, most);
    }

    @Transactional(readOnly = true)
    Map<LanguagePair, Long> sizes() {
        return table.sizes();
    }
}
