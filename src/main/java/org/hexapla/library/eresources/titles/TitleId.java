package org.hexapla.library.eresources.titles;

import org.hexapla.kernel.ItemRef;

/// A title within a resource.
public record TitleId(long value) {

    ItemRef item() {
        return new ItemRef("eresources.title", toString());
    }

    /// Where it opens, after the language.
    public String path() {
        return "/e-resources/titles/" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
