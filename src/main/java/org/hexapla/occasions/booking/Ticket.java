package org.hexapla.occasions.booking;

import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.tour.Category;

/// What lets one person in.
///
/// @param isVoid whether it was given back
/// @param isUsed whether somebody came in on it
public record Ticket(long id, Category category, boolean isVoid, boolean isUsed) {

    public ItemRef ref() {
        return new ItemRef("occasions.ticket", Long.toString(id));
    }
}
