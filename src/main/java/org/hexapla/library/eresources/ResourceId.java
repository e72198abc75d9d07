package org.hexapla.library.eresources;

import org.hexapla.kernel.ItemRef;

/// An e-resource.
public record ResourceId(long value) {

    /// How the rest of the house refers to it.
    public ItemRef item() {
        return new ItemRef("eresources.resource", toString());
    }

    /// Where it opens, after the language.
    public String path() {
        return "/e-resources/" + value;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
