package org.hexapla.library.proceedings;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import org.hexapla.kernel.Symbol;

/// Where a line stands: first by words, level by level, then by its symbol. Numbers inside words compare as numbers,
/// letters without their case and marks.
///
/// @param words the levels, the outermost first
/// @param symbol compared as symbols are: an addendum after its parent
public record SortKey(List<String> words, String symbol) implements Comparable<SortKey> {

    private static final Comparator<Object> COLLATION = collation();

    private static final Comparator<String> SYMBOLS = Comparator.comparing(Symbol::of);

    public SortKey {
        words = List.copyOf(words);
    }

    public static SortKey of(String... words) {
        return new SortKey(List.of(words), "");
    }

    public SortKey bySymbol(String written) {
        return new SortKey(words, written);
    }

    private static Comparator<Object> collation() {
        var collator = (RuleBasedCollator) Collator.getInstance(ULocale.ENGLISH);
        collator.setNumericCollation(true);
        collator.setStrength(Collator.PRIMARY);
        // Blanks and dashes count: they keep the subdivisions of a heading behind it.
        collator.setAlternateHandlingShifted(false);
        return collator.freeze();
    }

    /// Order of words as the index sorts them.
    public static int compareWords(String one, String other) {
        return COLLATION.compare(one, other);
    }

    /// Order of symbols; what can be none comes last, by its letters.
    public static int compareSymbols(String one, String other) {
        var first = Symbol.parse(one);
        var second = Symbol.parse(other);
        if (first.isPresent() && second.isPresent()) {
            var order = SYMBOLS.compare(one, other);
            return order == 0 ? one.compareTo(other) : order;
        }
        return first.isPresent() ? -1 : second.isPresent() ? 1 : one.compareTo(other);
    }

    @Override
    public int compareTo(SortKey other) {
        for (var level = 0; level < Math.min(words.size(), other.words.size()); level++) {
            var order = compareWords(words.get(level), other.words.get(level));
            if (order != 0) {
                return order;
            }
        }
        var depth = Integer.compare(words.size(), other.words.size());
        return depth == 0 ? compareSymbols(symbol, other.symbol) : depth;
    }
}
