package org.hexapla.occasions.booking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.capacity.Reason;
import org.hexapla.occasions.tour.TourRefused;
import org.hexapla.payments.PaymentWay;
import org.hexapla.print.Printing;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page of a booking, for whoever has its address. Looking changes nothing, for programs that read letters
/// look, too: what changes something is a form.
@Controller
@RequestMapping("/{lang}/visits/bookings/{key:HX1\\.[A-Za-z0-9._:-]{90,200}}")
class BookingPageController {

    private final ShowingBookings showing;
    private final Keys keys;
    private final Paying paying;
    private final Cancelling cancelling;
    private final Moving moving;
    private final TicketSheet sheet;
    private final Printing printing;

    BookingPageController(
            ShowingBookings showing,
            Keys keys,
            Paying paying,
            Cancelling cancelling,
            Moving moving,
            TicketSheet sheet,
            Printing printing) {
        this.showing = showing;
        this.keys = keys;
        this.paying = paying;
        this.cancelling = cancelling;
        this.moving = moving;
        this.sheet = sheet;
        this.printing = printing;
    }

    @GetMapping
    ModelAndView booking(Page page, @PathVariable String key, @RequestParam(defaultValue = "") String told) {
        return page.existingIn(List.of())
                .through("visits/booking", "view", showing.view(key, find(key)), "told", told(told));
    }

    /// Where the provider's page sends a payer back, paid or not, before the page itself. Who comes from there
    /// expects to see their tickets and not another button, so this GET asks the provider and notes what it says:
    /// that is so whoever looks and however often, and would be noted within the minute all the same. No letter
    /// and no page of ours names this address.
    @GetMapping("/return")
    ModelAndView comeBack(Page page, @PathVariable String key) {
        paying.ask(find(key));
        return SeeOther.at(page.to("/visits/bookings/" + key));
    }

    /// Only what we say ourselves.
    private static String told(String told) {
        return List.of("full", "not-led", "over", "moved", "no-way", "given-back", "none", "joined", "not-now")
                        .contains(told)
                ? told
                : "";
    }

    @PostMapping("/payment")
    ModelAndView pay(Page page, @PathVariable String key, @RequestParam(defaultValue = "") String way) {
        var booking = find(key);
        var isTaken = PaymentWay.parse(way)
                .filter(chosen -> paying.begin(booking, chosen))
                .isPresent();
        return SeeOther.at(page.to("/visits/bookings/" + key + (isTaken ? "" : "?told=no-way")));
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(Page page, @PathVariable String key) {
        var told = cancelling.cancel(find(key).id(), Reason.CANCELLED) ? "" : "?told=over";
        return SeeOther.at(page.to("/visits/bookings/" + key + told));
    }

    @PostMapping("/time")
    ModelAndView move(Page page, @PathVariable String key, @RequestParam(defaultValue = "0") long slot) {
        var told = switch (moving.move(find(key).id(), slot)) {
            case Booked.Done _ -> "moved";
            case Booked.Full _ -> "full";
            case Booked.NotLed _ -> "not-led";
            case Booked.NotOffered _, Booked.Mistake _ -> "over";
        };
        return SeeOther.at(page.to("/visits/bookings/" + key + "?told=" + told));
    }

    @GetMapping("/tickets.pdf")
    ResponseEntity<byte[]> tickets(Page page, @PathVariable String key) throws IOException {
        var view = Optional.of(showing.view(key, find(key)))
                .filter(VisitsView.OfBooking::isConfirmed)
                .orElseThrow(() -> TourRefused.notFound(key));
        var out = new ByteArrayOutputStream();
        printing.pdf(sheet.of(view, page.language()), out);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + view.booking().number() + ".pdf\"")
                .header("Cache-Control", "no-store")
                .body(out.toByteArray());
    }

    private Booking find(String key) {
        return keys.open(key).orElseThrow(() -> TourRefused.notFound(""));
    }
}
