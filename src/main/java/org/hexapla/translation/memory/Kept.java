package org.hexapla.translation.memory;

/// A sentence and its translation, to be kept.
///
/// @param item the thing they come from, as its reference is written; empty where nobody knows
public record Kept(String source, String target, String item) {

    public Kept {
        source = source.strip();
        target = target.strip();
    }

    boolean isWhole() {
        return !source.isEmpty() && !target.isEmpty();
    }
}
