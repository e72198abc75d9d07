package org.hexapla.occasions.booking;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.capacity.ClaimId;
import org.hexapla.occasions.capacity.WaitingId;
import org.hexapla.occasions.tour.Category;
import org.hexapla.payments.PaymentId;

/// Places that somebody took of a tour at a time.
///
/// @param number by which people speak of it
/// @param claim what is taken of the ledger; nothing while it waits in the line
public record Booking(
        long id,
        String number,
        long slot,
        Guest guest,
        Map<Category, Integer> people,
        Money amount,
        State state,
        Optional<ClaimId> claim,
        Optional<WaitingId> waiting,
        Optional<PaymentId> payment,
        Instant made) {

    public Booking {
        people = new TreeMap<>(people);
    }

    /// @param language in which they are written to
    /// @param country the code of three letters; empty where they did not say
    public record Guest(String name, String mail, Language language, String country) {}

    public enum State {
        /// In the line for places that are full.
        WAITING,
        /// Held until it is paid or its time is over.
        HELD,
        CONFIRMED,
        CANCELLED,
        /// Was not paid, or its offer not taken, in time.
        LAPSED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String messageKey() {
            return "visits.booking." + code();
        }

        public boolean isAlive() {
            return this == WAITING || this == HELD || this == CONFIRMED;
        }
    }

    public int many() {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    public boolean isFree() {
        return amount.amount().signum() == 0;
    }

    public ItemRef ref() {
        return ref(id);
    }

    static ItemRef ref(long id) {
        return new ItemRef("occasions.booking", Long.toString(id));
    }
}
