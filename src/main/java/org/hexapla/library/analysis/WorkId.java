package org.hexapla.library.analysis;

import org.hexapla.kernel.ItemRef;

/// A document in analysis; its number is not that of the record it becomes.
public record WorkId(long value) {

    public ItemRef item() {
        return new ItemRef("analysis.work", toString());
    }

    /// Where it is worked on, after the language.
    public String path() {
        return "/analysis/" + value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
