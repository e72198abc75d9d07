package org.hexapla.translation.memory;

import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.springframework.stereotype.Component;

/// Fills the memory with all that is there in several languages: what was taken in from an earlier system has told
/// nobody when it was published.
@Component
class LearningJob implements JobKind {

    private final LearningFromPublished learning;

    LearningJob(LearningFromPublished learning) {
        this.learning = learning;
    }

    @Override
    public String name() {
        return "translation.learning";
    }

    @Override
    public void work(Work work) {
        learning.learnAll();
    }

    @Override
    public boolean isStartedByHand() {
        return true;
    }
}
