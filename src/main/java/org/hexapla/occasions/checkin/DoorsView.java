package org.hexapla.occasions.checkin;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What whoever stands at a door sees.
///
/// @param passKind of what lets people in here
/// @param counts how many, in the ways in which this kind of thing counts
/// @param inside how many are inside now
/// @param door by which they let people in
/// @param words of a name that they look for; empty for none
/// @param found who has a name with these words
/// @param said what came of the last pass; null before
/// @param known the numbers of those who have a place, as JSON, for a while without a line
public record DoorsView(
        Doorway.Place place,
        String passKind,
        List<Doorway.Count> counts,
        long inside,
        String door,
        String words,
        List<Doorway.Comer> found,
        @Nullable Answer said,
        List<Line> latest,
        String known) {

    /// @param key of the message
    /// @param isWelcome whether the person comes in
    public record Answer(String key, String name, boolean isWelcome) {}

    /// @param isIn or else out
    public record Line(String name, String door, boolean isIn, Instant at) {}

    public String path() {
        return place.path();
    }

    public LocalTime timeOf(Line line) {
        return line.at().atZone(place.when().zone().id()).toLocalTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
