package org.hexapla.occasions.checkin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.event.Event;

/// A kind of thing at whose doors people stand: events, times of tours. Whatever knows such things offers one
/// as a bean; scanning, on line and off line, is the same for all of them.
public interface Doorway {

    /// Of the things themselves: `occasions.event`.
    String kind();

    /// Of what lets people in: `occasions.registration`.
    String passKind();

    /// What people come to; nothing where there is none of that id.
    Optional<Place> place(String id);

    /// Whose pass it is. Nothing about them changes until the caller's transaction ends.
    Optional<Comer> locked(long pass);

    /// Somebody came in, and counts as having been there; told each time somebody comes in.
    void came(Comer comer, Instant at);

    /// Those who have a name with these words in it.
    List<Comer> named(ItemRef place, String words, int most);

    /// Whose passes these are.
    Map<Long, String> names(Collection<Long> passes);

    /// The numbers of all passes that let somebody in, for a door without a line.
    List<Long> expected(ItemRef place);

    /// How many, in the ways in which this kind counts, in the order in which they are shown.
    List<Count> counts(ItemRef place);

    /// What people come to.
    ///
    /// @param path of the page of its doors
    /// @param back the page from which the staff come there
    record Place(ItemRef item, LocalizedText title, Event.When when, String path, String back) {}

    /// Somebody with a pass.
    ///
    /// @param seat where they sit; empty where seats are not given
    /// @param more by which they are told from others of the name; may be empty
    record Comer(long pass, ItemRef place, String name, String seat, String more, Standing standing) {

        /// The name, and the seat of whoever has one.
        String shown() {
            return seat.isEmpty() ? name : name + " · " + seat;
        }
    }

    /// Whether a pass lets somebody in.
    enum Standing {
        EXPECTED,
        NO_PLACE,
        GIVEN_BACK
    }

    /// @param key of the message that says what is counted
    record Count(String key, long many) {}
}
