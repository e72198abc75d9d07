package org.hexapla.authorities.headings;

import java.util.List;
import org.hexapla.authorities.Heading.Standing;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes a merge back: the losing heading stands again, and each record that the merge touched links to it
/// again, in a transaction of its own.
@Component
class UnmergeWork implements JobKind {

    static final String NAME = "authorities.unmerge-headings";

    private static final int BATCH = 100;

    private final KeepingHeadings keeping;
    private final HeadingUses uses;
    private final MergeTable merges;
    private final TransactionTemplate transaction;

    UnmergeWork(KeepingHeadings keeping, HeadingUses uses, MergeTable merges, TransactionTemplate transaction) {
        this.keeping = keeping;
        this.uses = uses;
        this.merges = merges;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(Work work) {
        var losing = MergeWork.number(work, "losing");
        var gaining = MergeWork.number(work, "gaining");
        transaction.executeWithoutResult(_ -> {
            var entry = keeping.find(losing).orElseThrow();
            if (entry.standing() instanceof Standing.Merged) {
                keeping.stand(losing, entry.version(), new Standing.Live(), "unmerged");
            }
        });
        var total = merges.count(losing);
        var done = 0L;
        for (var records = merges.touched(losing, BATCH);
                !records.isEmpty() && !work.isCancelled();
                records = merges.touched(losing, BATCH)) {
            for (var record : records) {
                transaction.executeWithoutResult(_ -> {
                    uses.relink(List.of(record), gaining, losing);
                    merges.takenBack(losing, record);
                });
                work.progress(++done, Math.max(total, done));
            }
        }
    }
}
