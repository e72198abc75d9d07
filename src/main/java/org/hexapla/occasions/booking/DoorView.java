package org.hexapla.occasions.booking;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.capacity.Standing;
import org.hexapla.occasions.station.Station;
import org.hexapla.occasions.tour.Guide;

/// What those at the door see.
public sealed interface DoorView {

    record Board(Station station, LocalDate day, List<Line> lines) implements DoorView {}

    /// @param guide the name; empty for nobody
    record Line(
            long slot,
            String from,
            String until,
            LocalizedText title,
            Language language,
            String guide,
            int booked,
            int inside,
            int capacity,
            boolean isCancelled) {}

    /// @param told what became of the last ticket; empty for nothing
    record Door(
            long slot,
            Station station,
            LocalDate day,
            String from,
            String until,
            LocalizedText title,
            Language language,
            boolean isCancelled,
            Standing standing,
            List<OfBooking> bookings,
            List<Guide> guides,
            boolean isOver,
            boolean isSettled,
            String told)
            implements DoorView {

        public int booked() {
            return bookings.stream().mapToInt(OfBooking::booked).sum();
        }

        public int inside() {
            return bookings.stream().mapToInt(OfBooking::inside).sum();
        }
    }

    record OfBooking(Booking booking, List<Ticket> tickets, boolean isPaid) {

        int booked() {
            return (int) tickets.stream().filter(ticket -> !ticket.isVoid()).count();
        }

        /// Those which can be given back.
        public List<Ticket> open() {
            return tickets.stream().filter(Ticket::isOpen).toList();
        }

        int inside() {
            return (int) tickets.stream().filter(Ticket::isUsed).count();
        }
    }
}
