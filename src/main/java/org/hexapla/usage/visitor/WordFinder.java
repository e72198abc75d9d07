package org.hexapla.usage.visitor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds out in one pass whether any of many words is in a text (the automaton of Aho and Corasick). Words are
/// of ASCII in small letters; capitals in the text count as small.
final class WordFinder {

    private static final int SIGNS = 128;

    /// For each state the next one for each sign; a state that a word ends in is marked in `ends`.
    private final List<int[]> next = new ArrayList<>();
    private final List<Boolean> ends = new ArrayList<>();

    WordFinder(List<String> words) {
        addState();
        words.forEach(this::add);
        closeGaps();
    }

    private int addState() {
        var none = new int[SIGNS];
        Arrays.fill(none, -1);
        next.add(none);
        ends.add(false);
        return next.size() - 1;
    }

    private void add(String word) {
        var state = 0;
        for (var i = 0; i < word.length(); i++) {
            var sign = word.charAt(i);
            if (next.get(state)[sign] < 0) {
                next.get(state)[sign] = addState();
            }
            state = next.get(state)[sign];
        }
        ends.set(state, true);
    }

    /// Where a word does not go on, the longest end of what was read may begin another.
    private void closeGaps() {
        var fallback = new int[next.size()];
        var waiting = new ArrayDeque<Integer>();
        for (var sign = 0; sign < SIGNS; sign++) {
            var first = next.getFirst()[sign];
            if (first < 0) {
                next.getFirst()[sign] = 0;
            } else {
                waiting.add(first);
            }
        }
        while (!waiting.isEmpty()) {
            int state = waiting.remove();
            ends.set(state, ends.get(state) || ends.get(fallback[state]));
            for (var sign = 0; sign < SIGNS; sign++) {
                var after = next.get(state)[sign];
                var otherwise = next.get(fallback[state])[sign];
                if (after < 0) {
                    next.get(state)[sign] = otherwise;
                } else {
                    fallback[after] = otherwise;
                    waiting.add(after);
                }
            }
        }
    }

    boolean isIn(String text) {
        var state = 0;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign >= 'A' && sign <= 'Z') {
                sign += 'a' - 'A';
            }
            state = sign < SIGNS ? next.get(state)[sign] : 0;
            if (ends.get(state)) {
                return true;
            }
        }
        return false;
    }
}
