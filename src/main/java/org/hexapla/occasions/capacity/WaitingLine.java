package org.hexapla.occasions.capacity;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;

/// The line for places that are full.
///
/// As soon as places are freed they are held for the first group in the line that fits into them
/// ([PlacesOffered]), and for the next that fits into what is then left. Nobody who fits is passed by; a larger
/// group keeps its turn while a smaller one behind it is served, for an empty place helps nobody. What the line is
/// offered nobody else can take.
public interface WaitingLine {

    /// Puts a group at the end of the line; at once offers it places if there are enough.
    WaitingId join(ResourceId places, ItemRef holder, int people);

    /// Takes an offer: the places are theirs for good.
    Confirmed accept(WaitingId waiting);

    /// Leaves the line, or turns an offer down; the next in the line is offered it.
    void leave(WaitingId waiting);

    Optional<Turn> find(WaitingId waiting);

    /// Who waits or was made an offer, in their order.
    List<Turn> line(ResourceId places);

    /// A group's turn.
    ///
    /// @param place its place in the line, from 1; 0 where it waits no longer
    /// @param claim what is held for it; nothing where it was not offered anything
    record Turn(
            WaitingId id,
            ResourceId places,
            ItemRef holder,
            int people,
            State state,
            int place,
            Optional<ClaimId> claim) {}

    enum State {
        WAITING,
        OFFERED,
        /// It took its offer.
        SERVED,
        /// It left the line, or turned its offer down.
        LEFT,
        /// It did not answer in time.
        LAPSED
    }
}
