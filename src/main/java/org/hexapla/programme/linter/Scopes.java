package org.hexapla.programme.linter;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// Where, when and in which languages a sentence counts: two numbers of other scopes are two facts.
final class Scopes {

    private Scopes() {}

    static boolean differ(Passage one, Sentence first, Passage other, Sentence second, Lexicon lexicon) {
        return areApart(places(one.text(first), lexicon), places(other.text(second), lexicon))
                || areApart(months(one, first), months(other, second))
                || areApart(years(one, first), years(other, second));
    }

    static boolean sharePlace(String one, String other, Lexicon lexicon) {
        return !Collections.disjoint(places(one, lexicon), places(other, lexicon));
    }

    private static <T> boolean areApart(Set<T> one, Set<T> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /// Names behind "in" and "at"; scripts without capitals have a list of places and languages.
    private static Set<String> places(String text, Lexicon lexicon) {
        return lexicon.compiled("(?<!\\p{L}){scope.in} (?-i:(\\p{Lu}\\p{L}{2,}))|({scope.place})")
                .matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group() : found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<Integer> months(Passage passage, Sentence sentence) {
        return passage.days(sentence.start(), sentence.end()).stream()
                .filter(DayMention::hasMonth)
                .map(DayMention::month)
                .collect(Collectors.toSet());
    }

    private static Set<Integer> years(Passage passage, Sentence sentence) {
        return passage.days(sentence.start(), sentence.end()).stream()
                .map(DayMention::year)
                .filter(year -> year > 0)
                .collect(Collectors.toSet());
    }
}
