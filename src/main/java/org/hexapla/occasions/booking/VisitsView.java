package org.hexapla.occasions.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Money;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.tour.Category;
import org.hexapla.occasions.tour.Tour;
import org.hexapla.payments.Payment;
import org.hexapla.payments.PaymentWay;

/// What the pages of visits show.
public sealed interface VisitsView {

    /// @param online tours that can be followed from anywhere, with the station that gives each
    record Start(List<Station> stations, List<FromAfar> online) implements VisitsView {}

    record FromAfar(Station station, Tour tour) {}

    /// @param closures and limits that are not over yet
    record AtStation(Station station, List<Tour> tours, List<Station.Closure> closures, List<Station.Limit> limits)
            implements VisitsView {}

    /// The days of a month on which a tour is given.
    ///
    /// @param language the one that was asked for; nothing for all
    record OfTour(
            Station station,
            Tour tour,
            YearMonth month,
            List<Day> days,
            Optional<Language> language,
            Optional<YearMonth> previous,
            Optional<YearMonth> next)
            implements VisitsView {}

    /// @param left places in all tours of the day
    record Day(LocalDate day, int times, int left) {}

    record OfDay(Station station, Tour tour, LocalDate day, List<Time> times) implements VisitsView {}

    /// @param starts for those who follow it by another clock
    record Time(long slot, String from, String until, Language language, int left, Instant starts) {}

    /// @param full how many are left, where fewer were than wanted; nothing else
    /// @param mistake the key of what is wrong with the form; empty for nothing
    record AtTime(
            Station station,
            Tour tour,
            LocalDate day,
            Time time,
            List<Price> prices,
            List<PaymentWay> ways,
            Map<String, String> fields,
            Optional<Integer> full,
            String mistake)
            implements VisitsView {

        public String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    record Price(Category category, Optional<Money> amount) {}

    /// The page of a booking.
    ///
    /// @param turn its place in the line; 0 where it does not wait
    /// @param isOn whether it can be followed on line just now
    /// @param refundableUntil when it is too late to have money back
    /// @param others times of the same tour to which it can be moved
    record OfBooking(
            String key,
            Booking booking,
            Station station,
            Tour tour,
            LocalDate day,
            Time time,
            Optional<Payment> payment,
            List<PaymentWay> ways,
            List<Ticket> tickets,
            int turn,
            boolean isBefore,
            boolean isOn,
            Instant refundableUntil,
            List<Other> others)
            implements VisitsView {

        public boolean isConfirmed() {
            return booking.state() == Booking.State.CONFIRMED;
        }

        /// Those with which somebody may still come or not.
        public List<Ticket> open() {
            return tickets.stream().filter(Ticket::isOpen).toList();
        }

        public List<Ticket> valid() {
            return tickets.stream().filter(ticket -> !ticket.isVoid()).toList();
        }

        public boolean hasJoined() {
            return tickets.stream().anyMatch(Ticket::isUsed);
        }

        public boolean isHeld() {
            return booking.state() == Booking.State.HELD;
        }
    }

    record Other(LocalDate day, Time time) {}
}
