package org.hexapla.occasions.seating;

import java.util.List;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.EventPages;
import org.hexapla.occasions.GuestNotes;
import org.springframework.stereotype.Component;

/// Leads the staff to the seats of an event, and tells each guest where they sit.
@Component
class SeatNotes implements EventPages, GuestNotes {

    private final Seats seats;

    SeatNotes(Seats seats) {
        this.seats = seats;
    }

    @Override
    public List<Link> of(EventCode event) {
        return List.of();
    }

    @Override
    public List<Link> forStaff(EventCode event) {
        return List.of(new Link("seating.title", "/occasions/events/" + event + "/seating"));
    }

    @Override
    public List<Note> of(EventCode event, long registration, String own) {
        return seats.of(registration).map(seat -> new Note("seating.seat", seat.code(), "")).stream()
                .toList();
    }
}
