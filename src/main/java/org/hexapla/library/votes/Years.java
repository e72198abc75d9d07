package org.hexapla.library.votes;

/// Years from the first to the last, both included.
public record Years(int first, int last) {

    public Years {
        if (last < first) {
            throw new IllegalArgumentException("%d is after %d".formatted(first, last));
        }
    }

    /// These years as far as they lie within others; all of the others where none do.
    public Years within(Years all) {
        var from = Math.max(first, all.first);
        var until = Math.min(last, all.last);
        return from <= until ? new Years(from, until) : all;
    }
}
