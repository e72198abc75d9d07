package org.hexapla.occasions.booking;

import java.util.Map;
import java.util.TreeMap;
import org.hexapla.occasions.tour.Category;
import org.hexapla.people.Circular;

/// What somebody wants to book.
///
/// @param people how many of each category
/// @param voucher its code; empty for none
public record Wish(long slot, Map<Category, Integer> people, Booking.Guest guest, String voucher) {

    private static final int MOST = 60;

    public Wish {
        people = new TreeMap<>(people);
        people.values().removeIf(many -> many <= 0);
    }

    int many() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The message that says what is wrong with it; empty where nothing is.
    String mistake() {
        if (people.isEmpty()) {
            return "visits.mistake.nobody";
        }
        if (many() > MOST) {
            return "visits.mistake.too-many";
        }
        if (guest.name().isBlank() || guest.name().length() > 200) {
            return "visits.mistake.name";
        }
        return Circular.isAddress(guest.mail()) ? "" : "visits.mistake.mail";
    }
}
