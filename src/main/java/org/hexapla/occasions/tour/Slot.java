package org.hexapla.occasions.tour;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.capacity.ClaimId;
import org.hexapla.occasions.capacity.ResourceId;

/// A time at which a tour is given in a language.
///
/// @param zone of the station, by whose clock it is told
/// @param size how many may come as the tour or the staff has it; there are fewer places where the room or the station
/// allows fewer
/// @param guide who leads it, with the claim on their time; nothing where nobody does yet
public record Slot(
        long id,
        String tour,
        When when,
        Language language,
        ResourceId places,
        int size,
        Optional<Lead> guide,
        Optional<Lead> room,
        boolean isCancelled) {

    public static final String KIND = "occasions.slot";

    public record When(Instant starts, Instant ends, ZoneId zone) {}

    /// @param who the number of the guide or the room
    public record Lead(long who, ClaimId claim) {}

    public ZonedDateTime start() {
        return when.starts().atZone(when.zone());
    }

    public ZonedDateTime end() {
        return when.ends().atZone(when.zone());
    }

    public LocalDate day() {
        return start().toLocalDate();
    }

    public ItemRef ref() {
        return ref(id);
    }

    public static ItemRef ref(long id) {
        return new ItemRef(KIND, Long.toString(id));
    }
}
