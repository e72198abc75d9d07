package org.hexapla.newsroom;

/// Knows what stands around an item, for whoever reads it.
public interface Surrounding {

    /// Only what the acting person may read.
    Surroundings of(ItemId item);
}
