package org.hexapla.occasions.tour;

import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.Reason;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes single times of tours: smaller or larger groups, another guide, called off.
@Component
@Transactional
public class SchedulingSlots {

    private final Slots slots;
    private final Guides guides;
    private final Leading leading;
    private final Ledger ledger;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SchedulingSlots(
            Slots slots,
            Guides guides,
            Leading leading,
            Ledger ledger,
            People people,
            Audit audit,
            ApplicationEventPublisher events) {
        this.slots = slots;
        this.guides = guides;
        this.leading = leading;
        this.ledger = ledger;
        this.people = people;
        this.audit = audit;
        this.events = events;
    }

    /// Nobody books it any more; its guide and its room are free, and what is given back of it is offered to nobody.
    /// Those who have booked are told by whoever calls.
    public void callOff(long id) {
        people.requireStaff(Visits.DEPARTMENT);
        var slot = lock(id);
        if (slots.cancel(id)) {
            slot.guide().ifPresent(lead -> ledger.release(lead.claim(), Reason.CLOSED));
            slot.room().ifPresent(lead -> ledger.release(lead.claim(), Reason.CLOSED));
            slots.lead(id, java.util.Optional.empty());
            slots.place(id, java.util.Optional.empty());
            ledger.resize(slot.places(), 0);
            note(slot, "called-off", "{\"cancelled\": true}");
            events.publishEvent(new SlotCalledOff(id));
        }
    }

    /// Whoever has a place keeps it, also in a smaller group.
    public void resize(long id, int capacity) {
        people.requireStaff(Visits.DEPARTMENT);
        if (capacity < 0 || capacity > 10_000) {
            throw TourRefused.incomplete();
        }
        var slot = lock(id);
        if (slot.isCancelled()) {
            throw TourRefused.incomplete();
        }
        ledger.resize(slot.places(), capacity);
        note(slot, "resized", "{\"capacity\": %d}".formatted(capacity));
    }

    /// @return whether the guide is free and leads it now
    public boolean lead(long id, long guide) {
        people.requireStaff(Visits.DEPARTMENT);
        var slot = lock(id);
        var isLed = guides.find(guide)
                .filter(_ -> !slot.isCancelled())
                .filter(known -> known.languages().contains(slot.language()))
                .filter(known -> leading.lead(slot, known))
                .isPresent();
        if (isLed) {
            note(slot, "led", "{\"guide\": %d}".formatted(guide));
        }
        return isLed;
    }

    /// A guide is away.
    ///
    /// @return the slots that nobody leads now
    public List<Slot> away(long guide, Slot.When when) {
        people.requireStaff(Visits.DEPARTMENT);
        var known = guides.find(guide).orElseThrow(() -> TourRefused.notFound(Long.toString(guide)));
        var unled = leading.away(known, when);
        audit.record(
                new ItemRef("occasions.guide", Long.toString(guide)),
                "away",
                "",
                "{\"from\": \"%s\", \"until\": \"%s\"}".formatted(when.starts(), when.ends()));
        return unled;
    }

    private Slot lock(long id) {
        return slots.lock(id).orElseThrow(() -> TourRefused.notFound(Long.toString(id)));
    }

    private void note(Slot slot, String action, String after) {
        audit.record(slot.ref(), action, "", after);
    }
}
