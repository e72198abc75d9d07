package org.hexapla.occasions.capacity;

import java.time.Instant;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Locks resources in the order of their numbers, so that no two who do so wait for each other, and gives back at
/// once what stood in the way and was not confirmed in time.
@Component
class Locking {

    private final Entries entries;
    private final Book book;
    private final Line line;
    private final ApplicationEventPublisher events;

    Locking(Entries entries, Book book, Line line, ApplicationEventPublisher events) {
        this.entries = entries;
        this.book = book;
        this.line = line;
        this.events = events;
    }

    /// Locks what is wanted, and what overdue claims on it have beside it.
    void lock(SortedSet<ResourceId> wanted, Instant now) {
        var overdue = book.overdue(now, wanted);
        var all = new TreeSet<>(wanted);
        overdue.forEach(claim -> all.addAll(claim.resources()));
        entries.lock(all);
        giveBack(overdue, now);
    }

    /// Gives back overdue claims whose resources are locked, tells of each, and offers what is free now to the
    /// line.
    void giveBack(Collection<Book.Overdue> overdue, Instant now) {
        if (overdue.isEmpty()) {
            return;
        }
        var still = book.stillOverdue(overdue.stream().map(Book.Overdue::claim).toList(), now);
        entries.free(still, Reason.EXPIRED, now);
        var freed = new TreeSet<ResourceId>();
        overdue.stream().filter(claim -> still.contains(claim.claim())).forEach(claim -> {
            freed.addAll(claim.resources());
            events.publishEvent(new ClaimExpired(claim.claim(), claim.holder()));
        });
        line.offer(freed, now);
    }
}
