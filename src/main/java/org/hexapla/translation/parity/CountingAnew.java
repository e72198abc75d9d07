package org.hexapla.translation.parity;

import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Makes all that the board counts again, out of what things are and how their versions stand; and draws its
/// sums together now and then.
@Component
class CountingAnew implements JobKind {

    private final ThingTable things;
    private final InSteps steps;
    private final Tallies tallies;

    CountingAnew(ThingTable things, InSteps steps, Tallies tallies) {
        this.things = things;
        this.steps = steps;
        this.tallies = tallies;
    }

    @Override
    public String name() {
        return "translation.parity";
    }

    @Override
    public boolean isStartedByHand() {
        return true;
    }

    @Override
    public void work(Work work) {
        steps.refresh(work, after -> things.locked(after, InSteps.STEP));
        if (!work.isCancelled()) {
            tallies.rebuild();
        }
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    void drawTogether() {
        tallies.drawTogether();
    }
}
