package org.hexapla.occasions.booking;

import java.security.SecureRandom;
import java.util.Optional;
import org.hexapla.occasions.ticket.Passes;
import org.springframework.stereotype.Component;

/// What opens the page of a booking: its number, signed, in the address, so that letters can name it at any time
/// and nothing secret is kept. And numbers that people can read to each other.
@Component
class Keys {

    private static final SecureRandom RANDOM = new SecureRandom();

    /// Without letters and digits that are taken for one another.
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private final Passes passes;
    private final Bookings bookings;

    Keys(Passes passes, Bookings bookings) {
        this.passes = passes;
        this.bookings = bookings;
    }

    String of(Booking booking) {
        return passes.sign(booking.ref());
    }

    /// The booking that a key opens.
    Optional<Booking> open(String key) {
        return passes.read(key)
                .filter(opened -> opened.kind().equals("occasions.booking"))
                .flatMap(opened -> bookings.find(Long.parseLong(opened.id())));
    }

    static String number() {
        var number = new StringBuilder("V");
        for (var sign = 0; sign < 7; sign++) {
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.toString();
    }
}
