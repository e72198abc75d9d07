package org.hexapla.usage.counting;

import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.springframework.stereotype.Component;

/// Counts all use anew from the journals. What was counted before is forgotten first; after a restart it goes
/// on.
@Component
class RebuildingUse implements JobKind {

    private static final String BEGUN = "begun";

    private final CountingUse counting;

    RebuildingUse(CountingUse counting) {
        this.counting = counting;
    }

    @Override
    public String name() {
        return "usage.rebuild";
    }

    @Override
    public boolean isStartedByHand() {
        return true;
    }

    @Override
    public void work(Work work) {
        if (work.checkpoint().isPresent()) {
            counting.count(work::progress, work::isCancelled);
        } else {
            work.checkpoint(BEGUN);
            counting.rebuild(work::progress, work::isCancelled);
        }
    }
}
