package org.hexapla.occasions.booking;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.occasions.tour.Category;
import org.hexapla.people.Circular;

/// What somebody wants to book.
///
/// @param people how many of each category
/// @param voucher its code; empty for none
/// @param form the number that the form got when it was opened; empty for none
public record Wish(long slot, Map<Category, Integer> people, Booking.Guest guest, String voucher, String form) {

    private static final int MOST = 60;

    public Wish {
        people = new TreeMap<>(people);
        people.values().removeIf(many -> many <= 0);
    }

    /// A form that is sent twice, by a finger that was not sure, says all of it again. Who opens it anew wants
    /// more, and who goes back and writes something else wants something else.
    Optional<UUID> digest() {
        return form.isBlank()
                ? Optional.empty()
                : Optional.of(UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8)));
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
