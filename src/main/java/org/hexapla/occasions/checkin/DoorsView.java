package org.hexapla.occasions.checkin;

import java.time.Instant;
import java.util.List;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.headcount.Headcount;
import org.hexapla.occasions.registration.Registration;
import org.jspecify.annotations.Nullable;

/// What whoever stands at a door sees.
///
/// @param inside how many are inside now
/// @param door by which they let people in
/// @param words of a name that they look for; empty for none
/// @param found who has a name with these words
/// @param said what came of the last pass; null before
/// @param known the numbers of those who have a place, as JSON, for a while without a line
public record DoorsView(
        Event event,
        Headcount headcount,
        long inside,
        String door,
        String words,
        List<Found> found,
        @Nullable Answer said,
        List<Line> latest,
        String known) {

    /// @param seat where they sit; empty where seats are not given
    public record Found(Registration registration, String seat) {}

    /// @param key of the message
    /// @param isWelcome whether the person comes in
    public record Answer(String key, String name, boolean isWelcome) {}

    /// @param isIn or else out
    public record Line(String name, String door, boolean isIn, Instant at) {}

    public String path() {
        return event.deskPath() + "/doors";
    }
}
