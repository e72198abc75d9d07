package org.hexapla.occasions.booking;

import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.tour.Category;

/// What lets one person in.
///
/// @param amount what of the price of the booking is for this person
/// @param isVoid whether it was given back
/// @param isUsed whether somebody came in on it
public record Ticket(long id, Category category, Money amount, boolean isVoid, boolean isUsed) {

    static final String KIND = "occasions.ticket";

    public ItemRef ref() {
        return new ItemRef(KIND, Long.toString(id));
    }

    /// Whether it can still be given back.
    public boolean isOpen() {
        return !isVoid && !isUsed;
    }
}
