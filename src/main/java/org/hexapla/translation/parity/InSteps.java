package org.hexapla.translation.parity;

import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.hexapla.jobs.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the rows of many things again, some thousand in each transaction, from where it had come to.
@Component
class InSteps {

    static final int STEP = 2000;

    private final VersionTable versions;
    private final TransactionTemplate transactions;

    InSteps(VersionTable versions, PlatformTransactionManager transactions) {
        this.versions = versions;
        this.transactions = new TransactionTemplate(transactions);
    }

    /// @param next the things after a number, locked, in the order of their numbers
    void refresh(Work work, LongFunction<List<Long>> next) {
        var last = work.checkpoint().map(Long::valueOf).orElse(0L);
        while (last >= 0 && !work.isCancelled()) {
            var after = last;
            last = Objects.requireNonNull(transactions.execute(_ -> step(work, next.apply(after))));
        }
    }

    private long step(Work work, List<Long> things) {
        if (things.isEmpty()) {
            return -1;
        }
        versions.refresh(things);
        work.checkpoint(Long.toString(things.getLast()));
        return things.getLast();
    }
}
