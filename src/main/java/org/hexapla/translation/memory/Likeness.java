package org.hexapla.translation.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hexapla.kernel.Language;

/// How like two sentences are: the fewest words to be put in, taken out or changed, against the words of the longer.
final class Likeness {

    /// Below this nobody reads a suggestion.
    static final int LEAST = 70;

    private Likeness() {}

    /// 100 for the very same; 99 where only numbers, signs or the size of letters differ.
    static int percent(String one, List<String> ones, String other, List<String> others) {
        if (one.equals(other)) {
            return 100;
        }
        var longer = Math.max(ones.size(), others.size());
        if (longer == 0) {
            return 0;
        }
        return Math.min(99, 100 * (longer - distance(ones, others)) / longer);
    }

    static int percent(Language language, String one, String other) {
        return percent(one, Tokens.of(language, one), other, Tokens.of(language, other));
    }

    static int distance(List<String> one, List<String> other) {
        var before = new int[other.size() + 1];
        var row = new int[other.size() + 1];
        for (var j = 0; j <= other.size(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.size(); i++) {
            row[0] = i;
            for (var j = 1; j <= other.size(); j++) {
                var changed = before[j - 1] + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(before[j], row[j - 1]));
            }
            var swapped = before;
            before = row;
            row = swapped;
        }
        return before[other.size()];
    }

    /// What is gone from a sentence and what has come, as it is written.
    static List<Difference> differences(Language language, String before, String now) {
        var old = Tokens.in(language, before).stream().map(Tokens.Token::text).toList();
        var fresh = Tokens.in(language, now).stream().map(Tokens.Token::text).toList();
        var common = common(old, fresh);
        var pieces = new ArrayList<Difference>();
        var i = 0;
        var j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                add(pieces, Difference.Kind.SAME, old.get(i++));
                j++;
            } else if (j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(pieces, Difference.Kind.GONE, old.get(i++));
            } else {
                add(pieces, Difference.Kind.NEW, fresh.get(j++));
            }
        }
        return Collections.unmodifiableList(pieces);
    }

    private static void add(List<Difference> pieces, Difference.Kind kind, String text) {
        if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
            pieces.add(new Difference(kind, pieces.removeLast().text() + text));
        } else {
            pieces.add(new Difference(kind, text));
        }
    }

    private static int[][] common(List<String> old, List<String> fresh) {
        var common = new int[old.size() + 1][fresh.size() + 1];
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
