package org.hexapla.newsroom.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A step on the way from one list to another: something stays, goes, comes, or stands in the place of something else.
///
/// @param before nothing where something comes
/// @param now nothing where something goes
record Step<T>(Optional<T> before, Optional<T> now) {

    /// Above this many comparisons everything is taken as new: nobody would read what stayed.
    private static final long MOST = 6_000_000;

    boolean isSame() {
        return before.isPresent() && before.equals(now);
    }

    /// The shortest way, by the longest run that both have in common; what goes and what comes at one place are paired.
    static <T> List<Step<T>> between(List<T> old, List<T> fresh) {
        var common = common(old, fresh);
        var steps = new ArrayList<Step<T>>();
        var gone = new ArrayList<T>();
        var come = new ArrayList<T>();
        var i = 0;
        var j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                pair(gone, come, steps);
                steps.add(new Step<>(Optional.of(old.get(i++)), Optional.of(fresh.get(j++))));
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(old.get(i++));
            } else {
                come.add(fresh.get(j++));
            }
        }
        pair(gone, come, steps);
        return steps;
    }

    private static <T> void pair(List<T> gone, List<T> come, List<Step<T>> steps) {
        for (var i = 0; i < Math.max(gone.size(), come.size()); i++) {
            steps.add(new Step<>(at(gone, i), at(come, i)));
        }
        gone.clear();
        come.clear();
    }

    private static <T> Optional<T> at(List<T> list, int place) {
        return place < list.size() ? Optional.of(list.get(place)) : Optional.empty();
    }

    private static <T> int[][] common(List<T> old, List<T> fresh) {
        var common = new int[old.size() + 1][fresh.size() + 1];
        if ((long) old.size() * fresh.size() > MOST) {
            return common;
        }
        for (var i = old.size() - 1; i >= 0; i--) {
            for (var j = fresh.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(fresh.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
