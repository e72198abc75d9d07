package org.hexapla.occasions.checkin;

import java.util.Optional;
import org.hexapla.occasions.registration.Registration;
import org.hexapla.occasions.registration.Registrations;
import org.hexapla.occasions.seating.Seats;
import org.hexapla.occasions.ticket.Passes;
import org.springframework.stereotype.Component;

/// Who stands at a door, by what they show.
@Component
class PassHolders {

    private final Passes passes;
    private final Registrations registrations;
    private final Seats seats;

    PassHolders(Passes passes, Registrations registrations, Seats seats) {
        this.passes = passes;
        this.registrations = registrations;
        this.seats = seats;
    }

    /// By what is on the pass; the staff, who see the list, may name a number as well. Nobody else changes the row
    /// before
    /// the end of the transaction.
    Optional<Registration> locked(String code) {
        var written = code.strip();
        var number = written.matches("[1-9]\\d{0,17}")
                ? Optional.of(Long.parseLong(written))
                : passes.read(written)
                        .filter(item -> item.kind().equals(Registration.KIND))
                        .map(item -> Long.parseLong(item.id()));
        return number.flatMap(registrations::locked);
    }

    /// The name, and the seat of whoever has one.
    String name(Registration registration) {
        return registration.who().name()
                + seats.of(registration.id()).map(seat -> " · " + seat.code()).orElse("");
    }
}
