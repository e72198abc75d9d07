package org.hexapla.occasions.capacity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.kernel.ItemRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The line in tables. What is free is offered by whoever freed it, under the same lock and in the same
/// transaction, so that nobody comes in between.
@Component
class Line implements WaitingLine {

    private final Turns turns;
    private final Entries entries;
    private final Book book;
    private final CapacitySettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Line(
            Turns turns,
            Entries entries,
            Book book,
            CapacitySettings settings,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.turns = turns;
        this.entries = entries;
        this.book = book;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public WaitingId join(ResourceId places, ItemRef holder, int people) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var now = clock.instant();
            entries.lock(List.of(places));
            var waiting = turns.add(places, holder, people, now);
            offer(List.of(places), now);
            return waiting;
        }));
    }

    @Override
    public Confirmed accept(WaitingId waiting) {
        return Objects.requireNonNull(transaction.execute(_ -> turns.find(waiting)
                .flatMap(Turn::claim)
                .filter(claim -> entries.confirm(claim, clock.instant())
                        || book.find(claim)
                                .filter(kept -> kept.state().equals("confirmed"))
                                .isPresent())
                .map(_ -> Confirmed.KEPT)
                .orElse(Confirmed.GONE)));
    }

    @Override
    public void leave(WaitingId waiting) {
        transaction.executeWithoutResult(_ -> turns.find(waiting).ifPresent(turn -> {
            var now = clock.instant();
            entries.lock(List.of(turn.places()));
            if (!turns.leave(waiting)) {
                // It may have been made an offer while this waited for the lock.
                turns.find(waiting)
                        .filter(known -> known.state() == State.OFFERED)
                        .flatMap(Turn::claim)
                        .ifPresent(claim -> entries.free(List.of(claim), Reason.DECLINED, now));
            }
            offer(List.of(turn.places()), now);
        }));
    }

    @Override
    public Optional<Turn> find(WaitingId waiting) {
        return turns.find(waiting);
    }

    @Override
    public List<Turn> line(ResourceId places) {
        return turns.line(places);
    }

    /// Holds what is free of locked resources for those who wait for it.
    void offer(Collection<ResourceId> freed, Instant now) {
        for (var places : new TreeSet<>(freed)) {
            var left = book.left(places);
            for (var turn : left == 0 ? List.<Turn>of() : turns.waiting(places, left)) {
                if (turn.people() <= left) {
                    left -= turn.people();
                    offer(turn, now);
                }
            }
        }
    }

    private void offer(Turn turn, Instant now) {
        var until = now.plus(settings.offer()).truncatedTo(ChronoUnit.MICROS);
        var claim = entries.begin(turn.holder(), now, until);
        entries.add(claim, new Claim.Places(turn.places(), turn.people()), now);
        turns.offer(turn.id(), claim);
        events.publishEvent(new PlacesOffered(turn.id(), turn.holder(), claim, until));
    }
}
