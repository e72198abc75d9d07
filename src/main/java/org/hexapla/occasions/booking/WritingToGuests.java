package org.hexapla.occasions.booking;

import java.time.Instant;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Money;
import org.hexapla.kernel.Wording;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.station.Stations;
import org.hexapla.occasions.tour.Slots;
import org.hexapla.occasions.tour.Tours;
import org.hexapla.people.Circular;
import org.hexapla.people.Mail;
import org.springframework.stereotype.Component;

/// Tells guests in their language what became of their booking, and where its page is. Opening that changes
/// nothing.
@Component
class WritingToGuests {

    private final Slots slots;
    private final Tours tours;
    private final Stations stations;
    private final Keys keys;
    private final Mail mail;

    WritingToGuests(Slots slots, Tours tours, Stations stations, Keys keys, Mail mail) {
        this.slots = slots;
        this.tours = tours;
        this.stations = stations;
        this.keys = keys;
        this.mail = mail;
    }

    void confirmed(Booking booking) {
        write(booking, "confirmed", "");
    }

    /// They stand in line; the address of their page is how they leave it.
    void waiting(Booking booking) {
        write(booking, "waiting", "");
    }

    void cancelled(Booking booking) {
        write(booking, "cancelled", "");
    }

    /// It was too late to give money back.
    void cancelledLate(Booking booking) {
        write(booking, "ended", Messages.text(booking.guest().language(), "visits.letter.not-returned"));
    }

    /// The visit does not take place, with the reason where one is known.
    void calledOff(Booking booking) {
        var why = slots.find(booking.slot())
                .flatMap(slot -> tours.find(slot.tour())
                        .flatMap(tour -> stations.find(tour.station()))
                        .flatMap(station -> station.closures().stream()
                                .filter(closure -> closure.covers(slot.day()))
                                .map(closure ->
                                        closure.why().words(booking.guest().language()))
                                .findFirst()))
                .orElse("");
        write(booking, "called-off", why);
    }

    /// Some of them do not come.
    ///
    /// @param returned what is paid back
    void fewer(Booking booking, Money returned) {
        var language = booking.guest().language();
        write(
                booking,
                booking.state().isAlive() ? "fewer" : "ended",
                returned.amount().signum() == 0
                        ? ""
                        : Messages.text(language, "visits.letter.returned", new Wording(language).money(returned)));
    }

    /// Some of them do not come, and it was too late to give money back.
    void fewerWithoutMoney(Booking booking) {
        write(
                booking,
                booking.state().isAlive() ? "fewer" : "ended",
                Messages.text(booking.guest().language(), "visits.letter.not-returned"));
    }

    void lapsed(Booking booking) {
        write(booking, "lapsed", "");
    }

    /// The money came when the places were gone.
    void tooLate(Booking booking) {
        write(booking, "too-late", "");
    }

    void offered(Booking booking, Instant until) {
        write(booking, "offered", new Wording(booking.guest().language()).time(until));
    }

    void changed(Booking booking) {
        write(booking, "changed", "");
    }

    /// @param more what this letter says beside the rest
    private void write(Booking booking, String what, String more) {
        var guest = booking.guest();
        var language = guest.language();
        slots.find(booking.slot())
                .ifPresent(slot -> tours.find(slot.tour()).ifPresent(tour -> {
                    var station =
                            stations.find(tour.station()).map(Station::name).orElseThrow();
                    var words = new Object[] {
                        guest.name(),
                        booking.number(),
                        tour.title().words(language),
                        station.words(language),
                        new Wording(language).date(slot.day()),
                        slot.start().toLocalTime().toString(),
                        booking.many(),
                        more,
                        mail.address("/" + language + "/visits/bookings/" + keys.of(booking))
                    };
                    mail.post(new Circular(
                            guest.mail(),
                            language,
                            "occasions.visits",
                            Messages.text(language, "visits.letter." + what + ".subject", words),
                            Messages.text(language, "visits.letter." + what + ".text", words),
                            "",
                            ""));
                }));
    }
}
