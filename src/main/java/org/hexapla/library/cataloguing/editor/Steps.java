package org.hexapla.library.cataloguing.editor;

import java.util.ArrayList;
import java.util.List;

/// What the draft was before, and what was undone: travels with the form, so that undoing needs neither a
/// script nor anything kept here.
///
/// @param shown the draft as the page showed it; what was typed since differs from it
record Steps(List<Draft> past, Draft shown, List<Draft> future) {

    private static final int MOST = 40;

    Steps {
        past = List.copyOf(past.subList(Math.max(0, past.size() - MOST), past.size()));
        future = List.copyOf(future);
    }

    static Steps of(Draft draft) {
        return new Steps(List.of(), draft, List.of());
    }

    /// After what was typed, and an act upon it.
    Steps to(Draft typed, Draft result) {
        var before = new ArrayList<>(past);
        if (!typed.equals(shown)) {
            before.add(shown);
        }
        if (!result.equals(typed)) {
            before.add(typed);
        }
        return before.size() == past.size() ? this : new Steps(before, result, List.of());
    }

    /// One step back: first from what was typed since the page was shown, then act by act.
    Steps back(Draft typed) {
        var later = new ArrayList<>(future);
        if (!typed.equals(shown)) {
            return new Steps(past, shown, List.of(typed));
        }
        if (past.isEmpty()) {
            return this;
        }
        later.addFirst(shown);
        return new Steps(past.subList(0, past.size() - 1), past.getLast(), later);
    }

    /// One step forward again. What was typed after going back took the place of what lay ahead.
    Steps forward(Draft typed) {
        if (future.isEmpty() || !typed.equals(shown)) {
            return to(typed, typed);
        }
        var before = new ArrayList<>(past);
        before.add(shown);
        return new Steps(before, future.getFirst(), future.subList(1, future.size()));
    }
}
