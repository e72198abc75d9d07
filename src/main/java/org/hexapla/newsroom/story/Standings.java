package org.hexapla.newsroom.story;

import org.hexapla.newsroom.approval.Approvals;
import org.hexapla.newsroom.approval.ItemStanding;
import org.hexapla.newsroom.approval.Schedule;
import org.springframework.stereotype.Component;

/// Says how far the languages of an item have come on their way to readers.
@Component
class Standings {

    private final ItemTypes types;
    private final Approvals approvals;
    private final Schedule schedule;

    Standings(ItemTypes types, Approvals approvals, Schedule schedule) {
        this.types = types;
        this.approvals = approvals;
        this.schedule = schedule;
    }

    ItemStanding of(Item item) {
        return new ItemStanding(
                types.needsApproval(item.type()), approvals.stages(item.id()), schedule.waiting(item.id()));
    }
}
