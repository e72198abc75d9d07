package org.hexapla.library.votes;

import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.springframework.stereotype.Component;

/// Counts the agreement of all years whose ballots have changed, one year a step.
@Component
class CountingAgreement implements JobKind {

    static final String NAME = "library.agreement";

    private final Agreement agreement;

    CountingAgreement(Agreement agreement) {
        this.agreement = agreement;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(Work work) {
        var years = agreement.staleYears();
        for (var i = 0; i < years.size() && !work.isCancelled(); i++) {
            agreement.count(years.get(i));
            work.progress(i + 1L, years.size());
        }
        agreement.haveTablesLookedAt();
    }
}
