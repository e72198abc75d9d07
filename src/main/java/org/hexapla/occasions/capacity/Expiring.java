package org.hexapla.occasions.capacity;

import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Gives back what was not confirmed in time, also where nobody else asks for it: somebody may be waiting in the
/// line.
@Component
class Expiring {

    private static final Logger LOG = LoggerFactory.getLogger(Expiring.class);
    private static final int MOST = 500;

    private final Book book;
    private final Entries entries;
    private final Locking locking;
    private final TransactionOperations transaction;
    private final Clock clock;

    Expiring(Book book, Entries entries, Locking locking, TransactionOperations transaction, Clock clock) {
        this.book = book;
        this.entries = entries;
        this.locking = locking;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5000, initialDelay = 10_000)
    void giveBackOverdue() {
        for (var claim : book.overdue(clock.instant(), MOST)) {
            try {
                transaction.executeWithoutResult(_ -> {
                    entries.lock(new TreeSet<>(claim.resources()));
                    locking.giveBack(List.of(claim), clock.instant());
                });
            } catch (DataAccessException e) {
                // The others do not wait for it; it is tried again.
                LOG.warn("claim {} is not given back yet", claim.claim(), e);
            }
        }
    }
}
