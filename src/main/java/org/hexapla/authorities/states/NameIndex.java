package org.hexapla.authorities.states;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.authorities.Spelling;
import org.hexapla.authorities.States.State;
import org.jspecify.annotations.Nullable;

/// Finds a state by any of its names and codes: inverted or not, with or without `the` and `former`, in any
/// spelling.
final class NameIndex {

    private static final Pattern INVERTED_BY_COMMA = Pattern.compile("([^,،]+)[,،]\\s*([^,،]+)");
    private static final Pattern INVERTED_BY_BRACKETS = Pattern.compile("([^(（]+)[(（]\\s*([^)）]+)[)）]\\s*");
    private static final Set<String> ARTICLES = Set.of("the", "la", "le", "les", "l", "el", "los", "las");
    private static final Set<String> FORMERLY = Set.of("former", "ex", "бывшая", "antigua", "ancienne", "سابقه");

    private final Map<String, List<Bearer>> byKey = new HashMap<>();

    /// A name that a state bore from a day to a day; open ends are null.
    void add(String name, State state, @Nullable LocalDate from, @Nullable LocalDate until) {
        for (var key : keys(name)) {
            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Bearer(state, from, until, 0));
        }
    }

    /// A name that some other list uses; never preferred to one that a state bears itself.
    void addFurther(String name, State state) {
        for (var key : keys(name)) {
            byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Bearer(state, null, null, 1));
        }
    }

    Optional<State> find(String name, LocalDate day) {
        return keys(name).stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .min(Comparator.comparingLong((Bearer bearer) -> bearer.distance(day))
                        .thenComparing(bearer -> bearer.state().code()))
                .map(Bearer::state);
    }

    /// The spellings under which a name is kept and sought. No blanks in them, for sources write `Guinea
    /// Bissau` and `GUINEA-BISSAU`, `Viet Nam` and `Vietnam`.
    static Set<String> keys(String name) {
        var keys = new LinkedHashSet<String>();
        addKeys(keys, name);
        for (var inverted : List.of(INVERTED_BY_COMMA, INVERTED_BY_BRACKETS)) {
            var match = inverted.matcher(name);
            if (match.matches()) {
                var head = match.group(1).strip();
                var tail = match.group(2).strip();
                // Arabic writes the place of the head as a dash: (جمهورية - الإسلامية).
                addKeys(keys, tail.contains("-") ? tail.replace("-", head) : tail + " " + head);
                addKeys(keys, head + " " + tail);
            }
        }
        return keys;
    }

    private static void addKeys(Set<String> keys, String name) {
        var words = new ArrayList<>(Spelling.words(name.replace("&", " and ")));
        if (words.isEmpty()) {
            return;
        }
        keys.add(String.join("", words));
        if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
            keys.add(String.join("", words));
        }
        if (words.size() > 1 && FORMERLY.contains(words.getFirst())) {
            words.removeFirst();
            keys.add(String.join("", words));
        }
    }

    private record Bearer(
            State state, @Nullable LocalDate from, @Nullable LocalDate until, int rank) {

        /// How far the name was from being a member's on that day: nothing beats a member that bore it just
        /// then.
        long distance(LocalDate day) {
            return rank * 10_000_000L + (state.isMemberOn(day) ? 0 : 1_000_000) + daysAway(day);
        }

        private long daysAway(LocalDate day) {
            if (from != null && day.isBefore(from)) {
                return from.toEpochDay() - day.toEpochDay();
            }
            return until != null && day.isAfter(until) ? day.toEpochDay() - until.toEpochDay() : 0;
        }
    }
}
