package org.hexapla.occasions.tour;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.capacity.Claim;
import org.hexapla.occasions.capacity.Claimed;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives tours somebody who leads them and speaks their language, and whose time nobody else has.
@Component
public class Leading {

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final Slots slots;
    private final Tours tours;
    private final Guides guides;
    private final Ledger ledger;

    Leading(Slots slots, Tours tours, Guides guides, Ledger ledger) {
        this.slots = slots;
        this.tours = tours;
        this.guides = guides;
        this.ledger = ledger;
    }

    /// Whether the tour is on at this time and somebody leads it, or need not; finds somebody who is free if nobody
    /// does yet. In the transaction of whoever books, so that the guide is taken if and only if the places are.
    @Transactional
    public boolean isLed(long id) {
        var slot = slots.lock(id).orElseThrow();
        if (slot.isCancelled()) {
            return false;
        }
        var tour = tours.find(slot.tour()).orElseThrow();
        return !tour.content().isGuided()
                || slot.guide().isPresent()
                || guides.speaking(tour.station(), slot.language()).stream().anyMatch(guide -> lead(slot, guide));
    }

    /// Whether it was not called off, nor can be before the end of the caller's transaction.
    @Transactional
    public boolean isOn(long id) {
        return slots.lock(id).filter(slot -> !slot.isCancelled()).isPresent();
    }

    /// @return whether that guide leads it now
    boolean lead(Slot slot, Guide guide) {
        var time = new Claim.Span(
                guide.calendar(), slot.when().starts(), slot.when().ends());
        if (!(ledger.claim(slot.ref(), AT_ONCE, List.of(time)) instanceof Claimed.Held(var claim, var _))) {
            return false;
        }
        ledger.confirm(claim);
        slot.guide().ifPresent(before -> ledger.release(before.claim(), Reason.CHANGED));
        slots.lead(slot.id(), Optional.of(new Slot.Lead(guide.id(), claim)));
        return true;
    }

    /// Takes the guide away; whoever has booked keeps their place, and somebody else is looked for.
    void leave(Slot slot) {
        slot.guide().ifPresent(lead -> {
            ledger.release(lead.claim(), Reason.CHANGED);
            slots.lead(slot.id(), Optional.empty());
        });
    }

    /// @return whether the room is theirs now
    boolean place(Slot slot, Room room) {
        var time = new Claim.Span(
                room.calendar(), slot.when().starts(), slot.when().ends());
        if (!(ledger.claim(slot.ref(), AT_ONCE, List.of(time)) instanceof Claimed.Held(var claim, var _))) {
            return false;
        }
        ledger.confirm(claim);
        slot.room().ifPresent(before -> ledger.release(before.claim(), Reason.CHANGED));
        slots.place(slot.id(), Optional.of(new Slot.Lead(room.id(), claim)));
        return true;
    }

    /// Its guide and its room are free for others.
    void free(Slot slot) {
        slot.guide().ifPresent(lead -> ledger.release(lead.claim(), Reason.CLOSED));
        slot.room().ifPresent(lead -> ledger.release(lead.claim(), Reason.CLOSED));
        slots.lead(slot.id(), Optional.empty());
        slots.place(slot.id(), Optional.empty());
    }

    /// A guide is away: what is in their calendar then is led by somebody else who is free, or by nobody for now.
    ///
    /// @return the slots that nobody leads now
    List<Slot> away(Guide guide, Slot.When when) {
        var left = ledger.calendar(guide.calendar(), when.starts(), when.ends()).stream()
                .filter(taken -> taken.holder().kind().equals("occasions.slot"))
                .flatMap(taken -> slots.find(Long.parseLong(taken.holder().id())).stream())
                .toList();
        left.forEach(this::leave);
        var absence = new ItemRef("occasions.absence", Long.toString(guide.id()));
        var time = new Claim.Span(guide.calendar(), when.starts(), when.ends());
        if (ledger.claim(absence, AT_ONCE, List.of(time)) instanceof Claimed.Held(var claim, var _)) {
            ledger.confirm(claim);
        }
        return left.stream().filter(slot -> !isLed(slot.id())).toList();
    }
}
