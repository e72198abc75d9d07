package org.hexapla.occasions.booking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.occasions.tour.Category;
import org.hexapla.occasions.tour.TourRefused;
import org.hexapla.payments.PaymentWay;
import org.hexapla.payments.Payments;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a visitor books a time: how many of whom, in whose name, paid how.
@Controller
@RequestMapping("/{lang}/visits/slots/{slot:\\d{1,15}}")
class BookingController {

    private final OfferedSlots offered;
    private final ShowingVisits showing;
    private final TakingBookings taking;
    private final Paying paying;
    private final Payments payments;
    private final Keys keys;

    BookingController(
            OfferedSlots offered,
            ShowingVisits showing,
            TakingBookings taking,
            Paying paying,
            Payments payments,
            Keys keys) {
        this.offered = offered;
        this.showing = showing;
        this.taking = taking;
        this.paying = paying;
        this.payments = payments;
        this.keys = keys;
    }

    @GetMapping
    ModelAndView form(Page page, @PathVariable long slot) {
        return form(page, slot, Map.of("form", UUID.randomUUID().toString()), Optional.empty(), "");
    }

    @PostMapping
    ModelAndView book(Page page, @PathVariable long slot, @RequestParam Map<String, String> fields) {
        // Nobody sees this field, and programs fill in whatever there is.
        if (!fields.getOrDefault("website", "").isEmpty()) {
            return form(page, slot, fields, Optional.empty(), "visits.mistake.too-often");
        }
        var wish = wish(page, slot, fields);
        var isForTheLine = fields.getOrDefault("then", "").equals("wait");
        return switch (isForTheLine ? taking.queue(wish) : taking.book(wish)) {
            case Booked.Done(var booking) -> {
                if (booking.state() == Booking.State.HELD) {
                    paying.begin(booking, way(fields));
                }
                yield SeeOther.at(page.to("/visits/bookings/" + keys.of(booking)));
            }
            case Booked.Full(var left) -> form(page, slot, fields, Optional.of(left), "");
            case Booked.NotLed() -> form(page, slot, fields, Optional.empty(), "visits.mistake.not-led");
            case Booked.NotOffered() -> throw TourRefused.notFound(Long.toString(slot));
            case Booked.Mistake(var key) -> form(page, slot, fields, Optional.empty(), key);
        };
    }

    private ModelAndView form(
            Page page, long slot, Map<String, String> fields, Optional<Integer> full, String mistake) {
        var known = offered.find(slot).orElseThrow(() -> TourRefused.notFound(Long.toString(slot)));
        var tour = known.tour();
        var view = page.through(
                "visits/slot",
                "view",
                new VisitsView.AtTime(
                        known.station(),
                        tour,
                        known.slot().day(),
                        showing.time(known.slot(), showing.left(known.slot())),
                        tour.categories().stream()
                                .map(category -> new VisitsView.Price(category, tour.price(category)))
                                .toList(),
                        tour.isFree() ? List.of() : payments.ways(),
                        fields,
                        full,
                        mistake));
        if (full.isPresent()) {
            view.setStatus(HttpStatus.CONFLICT);
        } else if (!mistake.isEmpty()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private PaymentWay way(Map<String, String> fields) {
        return PaymentWay.parse(fields.getOrDefault("way", ""))
                .filter(payments.ways()::contains)
                .orElse(PaymentWay.AT_THE_DOOR);
    }

    private static Wish wish(Page page, long slot, Map<String, String> fields) {
        var people = new TreeMap<Category, Integer>();
        for (var category : Category.values()) {
            var written = fields.getOrDefault("people-" + category.code(), "").strip();
            people.put(category, written.matches("\\d{1,3}") ? Integer.parseInt(written) : 0);
        }
        var guest = new Booking.Guest(
                fields.getOrDefault("name", "").strip(),
                fields.getOrDefault("mail", "").strip(),
                page.language(),
                Country.parse(fields.getOrDefault("country", ""))
                        .map(Country::code)
                        .orElse(""));
        return new Wish(slot, people, guest, fields.getOrDefault("voucher", ""), fields.getOrDefault("form", ""));
    }
}
