package org.hexapla.authorities.thesaurus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Headings of strokes for a list that is in the order of strokes already.
///
/// Dictionaries do not agree on the strokes of every sign, so the counts of one do not always rise along the
/// list of another. The list is right about the order; its headings are those counts that never fall along it
/// and differ from the dictionary for the fewest signs.
final class StrokeRuns {

    private static final int MOST_STROKES = 64;

    private StrokeRuns() {}

    /// The heading of each place, for the strokes that the dictionary gives to the signs at the places.
    ///
    /// @param signs the first sign at each place: neighbours with the same sign are one run
    static List<Integer> headings(List<Integer> signs, List<Integer> strokes) {
        var runs = runs(signs, strokes);
        var chosen = rising(runs.stream().map(Run::strokes).toList());
        var headings = new ArrayList<Integer>();
        for (var index = 0; index < runs.size(); index++) {
            for (var place = 0; place < runs.get(index).length(); place++) {
                headings.add(chosen.get(index));
            }
        }
        return headings;
    }

    private record Run(int sign, int strokes, int length) {}

    private static List<Run> runs(List<Integer> signs, List<Integer> strokes) {
        var runs = new ArrayList<Run>();
        for (var place = 0; place < signs.size(); place++) {
            if (!runs.isEmpty() && runs.getLast().sign() == signs.get(place)) {
                var last = runs.removeLast();
                runs.add(new Run(last.sign(), last.strokes(), last.length() + 1));
            } else {
                runs.add(new Run(signs.get(place), Math.min(strokes.get(place), MOST_STROKES), 1));
            }
        }
        return runs;
    }

    /// The numbers that never fall and differ from the given ones at the fewest places, found from the front:
    /// `cost` holds, for each number that may come last so far, at how many places one must differ to end with
    /// it.
    private static List<Integer> rising(List<Integer> numbers) {
        var cost = new int[MOST_STROKES + 1];
        var before = new int[numbers.size()][MOST_STROKES + 1];
        for (var place = 0; place < numbers.size(); place++) {
            var next = new int[MOST_STROKES + 1];
            var best = 0;
            for (var last = 0; last <= MOST_STROKES; last++) {
                best = cost[last] < cost[best] ? last : best;
                before[place][last] = best;
                next[last] = cost[best] + (numbers.get(place) == last ? 0 : 1);
            }
            cost = next;
        }
        var chosen = new Integer[numbers.size()];
        var last = 0;
        for (var number = 0; number <= MOST_STROKES; number++) {
            last = cost[number] < cost[last] ? number : last;
        }
        for (var place = numbers.size() - 1; place >= 0; place--) {
            chosen[place] = last;
            last = before[place][last];
        }
        return Arrays.asList(chosen);
    }
}
