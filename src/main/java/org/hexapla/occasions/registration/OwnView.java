package org.hexapla.occasions.registration;

import java.util.List;
import org.hexapla.occasions.GuestNotes;
import org.hexapla.occasions.event.Event;

/// One's own registration.
///
/// @param path of the page, after the language
/// @param pass the square code that opens the door, as a picture; empty while there is no place
/// @param notes what else there is to tell whoever has a place
/// @param isOver whether the event is
public record OwnView(
        Registration registration,
        Event event,
        List<Registration> members,
        String path,
        String pass,
        List<GuestNotes.Note> notes,
        boolean isOver) {

    public boolean is(Registration.State state) {
        return registration.state() == state;
    }

    /// Where it is followed, for those alone who have a place.
    public String address() {
        return is(Registration.State.ACCEPTED) && event.state() == Event.State.ANNOUNCED
                ? event.content().venue().address()
                : "";
    }

    public boolean hasCertificate() {
        return registration.marks().attended() != null && isOver;
    }
}
