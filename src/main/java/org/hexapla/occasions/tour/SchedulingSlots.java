package org.hexapla.occasions.tour;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.ItemRef;
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
    private final SizingSlots sizing;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    SchedulingSlots(
            Slots slots,
            Guides guides,
            Leading leading,
            SizingSlots sizing,
            People people,
            Audit audit,
            ApplicationEventPublisher events) {
        this.slots = slots;
        this.guides = guides;
        this.leading = leading;
        this.sizing = sizing;
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
            end(slot);
        }
    }

    /// The same for a closure of the station, after which it can be on again.
    public void callOffFor(long id, long closure) {
        people.requireStaff(Visits.DEPARTMENT);
        var slot = lock(id);
        if (slots.cancelFor(id, closure)) {
            end(slot);
        }
    }

    private void end(Slot slot) {
        leading.free(slot);
        sizing.fit(slot.id());
        note(slot, "called-off", "{\"cancelled\": true}");
        events.publishEvent(new SlotCalledOff(slot.id()));
    }

    /// What was called off for a closure and is still to come can be booked again; its guide is found anew, its room is
    /// its own again unless somebody else has it by now.
    public void resume(long closure, Instant now) {
        people.requireStaff(Visits.DEPARTMENT);
        for (var id : slots.resume(closure, now)) {
            var slot = lock(id);
            guides.before(id).ifPresent(room -> leading.place(slot, room));
            sizing.fit(id);
            note(slot, "resumed", "{\"cancelled\": false}");
        }
    }

    /// Nobody else comes: whoever had a ticket and is not noted did not come.
    ///
    /// @return whether it is over
    public boolean settle(long id, Instant now) {
        people.requireStaff(Visits.DEPARTMENT);
        var slot = lock(id);
        var isSettled = slots.settle(id, now);
        if (isSettled) {
            note(slot, "settled", "{\"settled\": true}");
        }
        return isSettled;
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
        slots.resize(id, capacity);
        sizing.fit(id);
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
