package org.hexapla.occasions.capacity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hexapla.kernel.ItemRef;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The ledger in tables. Who wants places of one resource and finds enough needs one statement; everybody else
/// locks what they need, in the order of its numbers, looks, and writes.
@Component
class KeptLedger implements Ledger {

    private final Entries entries;
    private final Book book;
    private final Locking locking;
    private final Line line;
    private final TransactionTemplate transaction;
    private final TransactionTemplate trying;
    private final Clock clock;

    KeptLedger(
            Entries entries,
            Book book,
            Locking locking,
            Line line,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.entries = entries;
        this.book = book;
        this.locking = locking;
        this.line = line;
        this.transaction = new TransactionTemplate(transactions);
        this.trying = new TransactionTemplate(transactions);
        trying.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
    }

    @Override
    public ResourceId open(int places) {
        return in(() -> entries.open(ResourceKind.PLACES, places, clock.instant()));
    }

    @Override
    public ResourceId openCalendar(ResourceKind kind) {
        if (kind.isCounted()) {
            throw new IllegalArgumentException("places are counted and have no calendar");
        }
        return in(() -> entries.open(kind, 0, clock.instant()));
    }

    @Override
    public Claimed claim(ItemRef holder, Duration hold, List<Claim> wanted) {
        var now = clock.instant();
        var until = now.plus(hold).truncatedTo(ChronoUnit.MICROS);
        return atOnce(holder, wanted, now, until)
                .orElseGet(() -> in(() -> {
                    locking.lock(resources(wanted), now);
                    var refused = refusal(wanted, List.of(), Optional.empty());
                    if (refused.isPresent()) {
                        return refused.get();
                    }
                    var claim = entries.begin(holder, now, until);
                    wanted.forEach(part -> entries.add(claim, part, now));
                    return new Claimed.Held(claim, until);
                }));
    }

    /// What is tried and fails leaves the row locked that was waited for, and must not: others are locked next, in
    /// the order of their numbers. So it is tried in a transaction of its own, or up to a savepoint in the
    /// caller's.
    private Optional<Claimed> atOnce(ItemRef holder, List<Claim> wanted, Instant now, Instant until) {
        if (wanted.size() != 1 || !(wanted.getFirst() instanceof Claim.Places places)) {
            return Optional.empty();
        }
        return Objects.requireNonNull(trying.execute(status -> {
            var taken = entries.take(holder, places, now, until);
            if (taken.isEmpty()) {
                status.setRollbackOnly();
            }
            return taken.<Claimed>map(claim -> new Claimed.Held(claim, until));
        }));
    }

    /// Why not all of it can be had, by whoever has locked it all.
    ///
    /// @param own what the same claim would give back for it
    private Optional<Claimed> refusal(List<Claim> wanted, List<Claim> own, Optional<ClaimId> claim) {
        for (var resource : resources(wanted)) {
            var places = placesOf(wanted, resource);
            var left = places == 0 ? 0 : book.left(resource) + placesOf(own, resource);
            if (places > left) {
                return Optional.of(new Claimed.Full(resource, left));
            }
        }
        for (var part : wanted) {
            if (part instanceof Claim.Span(var calendar, var from, var until)) {
                var other = book.calendar(calendar, from, until).stream()
                        .filter(taken -> !claim.equals(Optional.of(taken.claim())))
                        .findFirst();
                if (other.isPresent()) {
                    return other.map(taken -> new Claimed.Busy(calendar, taken.from(), taken.until()));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Confirmed confirm(ClaimId claim) {
        var now = clock.instant();
        return in(() -> {
            if (entries.confirm(claim, now)) {
                return Confirmed.KEPT;
            }
            var known = book.find(claim).map(Book.Kept::state).orElse("");
            return known.equals("confirmed") || revive(claim, now) ? Confirmed.KEPT : Confirmed.GONE;
        });
    }

    /// Who pays late has their place if nobody else took it in the meantime.
    private boolean revive(ClaimId claim, Instant now) {
        var lost = book.lost(claim);
        if (lost.isEmpty()) {
            return false;
        }
        locking.lock(resources(lost), now);
        // Another payment's messenger may have been faster.
        if (book.lost(claim).isEmpty()) {
            return book.find(claim)
                    .filter(kept -> kept.state().equals("confirmed"))
                    .isPresent();
        }
        if (refusal(lost, List.of(), Optional.empty()).isPresent()) {
            return false;
        }
        entries.revive(claim, now);
        lost.forEach(part -> entries.add(claim, part, now));
        return entries.confirm(claim, now);
    }

    @Override
    public void release(ClaimId claim, Reason why) {
        var now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            var had = resources(book.parts(claim));
            if (!had.isEmpty()) {
                locking.lock(had, now);
                requireUnmoved(claim, had);
                entries.free(List.of(claim), why, now);
                line.offer(had, now);
            }
        });
    }

    /// Nobody moved it to what is not locked, in the moment before it was locked.
    private void requireUnmoved(ClaimId claim, Collection<ResourceId> locked) {
        if (!locked.containsAll(resources(book.parts(claim)))) {
            throw new ConcurrencyFailureException("claim " + claim + " was moved just now");
        }
    }

    @Override
    public Claimed move(ClaimId claim, List<Claim> wanted) {
        var now = clock.instant();
        return in(() -> {
            var own = book.parts(claim);
            var touched = resources(own);
            touched.addAll(resources(wanted));
            locking.lock(touched, now);
            requireUnmoved(claim, touched);
            var kept = book.find(claim)
                    .filter(known -> !known.state().equals("released"))
                    .orElseThrow(ClaimGone::new);
            var refused = refusal(wanted, own, Optional.of(claim));
            if (refused.isPresent()) {
                return refused.get();
            }
            entries.freeParts(List.of(claim), Reason.CHANGED, now);
            wanted.forEach(part -> entries.add(claim, part, now));
            line.offer(touched, now);
            return new Claimed.Held(claim, kept.until().orElse(Instant.MAX));
        });
    }

    @Override
    public void resize(ResourceId places, int capacity) {
        var now = clock.instant();
        transaction.executeWithoutResult(_ -> {
            var resized = new TreeSet<>(List.of(places));
            locking.lock(resized, now);
            entries.resize(places, capacity, now);
            line.offer(resized, now);
        });
    }

    @Override
    public int left(ResourceId places) {
        return Optional.ofNullable(standing(List.of(places)).get(places))
                .map(Standing::left)
                .orElse(0);
    }

    @Override
    public Map<ResourceId, Standing> standing(Collection<ResourceId> places) {
        return book.standing(places, clock.instant());
    }

    @Override
    public List<ResourceId> free(Collection<ResourceId> calendars, Instant from, Instant until) {
        return book.free(calendars, from, until);
    }

    @Override
    public List<Taken> calendar(ResourceId calendar, Instant from, Instant until) {
        return book.calendar(calendar, from, until);
    }

    @Override
    public Map<ResourceId, List<Taken>> calendars(Collection<ResourceId> calendars, Instant from, Instant until) {
        return book.calendars(calendars, from, until);
    }

    @Override
    public List<Claim> parts(ClaimId claim) {
        return book.parts(claim);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    private static TreeSet<ResourceId> resources(List<Claim> parts) {
        var resources = new TreeSet<ResourceId>();
        parts.forEach(part -> resources.add(part.resource()));
        return resources;
    }

    private static int placesOf(List<Claim> parts, ResourceId resource) {
        return parts.stream()
                .filter(part -> part.resource().equals(resource))
                .mapToInt(part -> part instanceof Claim.Places places ? places.places() : 0)
                .sum();
    }
}
