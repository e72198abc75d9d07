package org.hexapla.occasions.tour;

import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.capacity.ResourceId;

/// Where a tour is given.
///
/// @param capacity how many it holds; 0 where nobody said
public record Room(long id, LocalizedText name, int capacity, ResourceId calendar) {

    /// How many of a group it holds.
    int most() {
        return capacity == 0 ? Integer.MAX_VALUE : capacity;
    }
}
