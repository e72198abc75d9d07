package org.hexapla.occasions.group;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hexapla.occasions.capacity.Claim;
import org.hexapla.occasions.capacity.ClaimExpired;
import org.hexapla.occasions.capacity.Claimed;
import org.hexapla.occasions.capacity.Confirmed;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.Reason;
import org.hexapla.occasions.tour.Leading;
import org.hexapla.occasions.tour.Slot;
import org.hexapla.occasions.tour.SlotCalledOff;
import org.hexapla.occasions.tour.TourRefused;
import org.hexapla.occasions.tour.Visits;
import org.hexapla.people.People;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionOperations;

/// Takes what groups ask for, offers them a time whose places are held meanwhile, and takes their answer.
@Component
@Transactional
class ReceivingGroups {

    /// How long an offer stands.
    private static final Duration OFFER = Duration.ofDays(7);

    private static final Duration NAMES = Duration.ofHours(24);
    private static final Duration KEPT = Duration.ofDays(180);
    private static final int MOST_A_DAY = 10;

    private final VisitingGroups groups;
    private final Leading leading;
    private final Ledger ledger;
    private final WritingToGroups writing;
    private final People people;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReceivingGroups(
            VisitingGroups groups,
            Leading leading,
            Ledger ledger,
            WritingToGroups writing,
            People people,
            TransactionOperations transaction,
            Clock clock) {
        this.groups = groups;
        this.leading = leading;
        this.ledger = ledger;
        this.writing = writing;
        this.people = people;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return its number in the table; nothing where the address asked too often
    java.util.Optional<Long> ask(VisitingGroup.Request request) {
        var now = clock.instant();
        if (groups.since(request.party().mail(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            return java.util.Optional.empty();
        }
        var number = "G" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(java.util.Locale.ROOT);
        var id = groups.add(number, request, now);
        writing.write(groups.find(id).orElseThrow(), "received");
        return java.util.Optional.of(id);
    }

    /// What became of an offer.
    enum Offered {
        DONE,
        FULL,
        NOT_LED,
        TOO_LATE
    }

    /// Offers places at a time, with somebody who leads it; what was offered before is given back.
    Offered offer(long id, Slot slot) {
        people.requireStaff(Visits.DEPARTMENT);
        var group = groups.lock(id).orElseThrow(() -> TourRefused.notFound(Long.toString(id)));
        var isOpen = group.state() == VisitingGroup.State.REQUESTED || group.state() == VisitingGroup.State.PROPOSED;
        if (!isOpen || slot.isCancelled() || !slot.when().starts().isAfter(clock.instant())) {
            return Offered.TOO_LATE;
        }
        if (!leading.isLed(slot.id())) {
            return Offered.NOT_LED;
        }
        var places = List.<Claim>of(
                new Claim.Places(slot.places(), group.request().party().many()));
        if (!(ledger.claim(group.ref(), OFFER, places) instanceof Claimed.Held(var claim, var _))) {
            // A guide that was found for it leads nothing.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Offered.FULL;
        }
        group.offer().ifPresent(before -> ledger.release(before.claim(), Reason.CHANGED));
        groups.offer(id, new VisitingGroup.Offer(slot.id(), claim), clock.instant());
        writing.write(groups.find(id).orElseThrow(), "proposed");
        return Offered.DONE;
    }

    /// @return whether the places are theirs
    boolean accept(long id) {
        var group = groups.lock(id).orElseThrow();
        if (group.state() != VisitingGroup.State.PROPOSED
                || ledger.confirm(group.offer().orElseThrow().claim()) == Confirmed.GONE) {
            return group.state() == VisitingGroup.State.CONFIRMED;
        }
        groups.become(id, VisitingGroup.State.CONFIRMED, clock.instant());
        writing.write(groups.find(id).orElseThrow(), "confirmed");
        return true;
    }

    /// They no longer come, or we cannot have them.
    void decline(long id) {
        var group = groups.lock(id).orElseThrow();
        if (group.state() != VisitingGroup.State.CAME && group.state() != VisitingGroup.State.DECLINED) {
            group.offer().ifPresent(offer -> ledger.release(offer.claim(), Reason.CANCELLED));
            groups.name(id, List.of());
            groups.become(id, VisitingGroup.State.DECLINED, clock.instant());
            writing.write(groups.find(id).orElseThrow(), "declined");
        }
    }

    /// @return whether the list is as long as the group, at most
    boolean name(long id, List<String> names) {
        var group = groups.lock(id).orElseThrow();
        var fits = names.size() <= group.request().party().many()
                && names.stream().allMatch(name -> name.length() <= 200)
                && group.state() == VisitingGroup.State.CONFIRMED;
        if (fits) {
            groups.name(id, names);
        }
        return fits;
    }

    void came(long id) {
        people.requireStaff(Visits.DEPARTMENT);
        groups.become(id, VisitingGroup.State.CAME, clock.instant());
    }

    /// An offer that nobody answered is open to others, and the group waits for another.
    @ApplicationModuleListener
    void on(ClaimExpired expired) {
        if (expired.holder().kind().equals("occasions.group")) {
            groups.lock(Long.parseLong(expired.holder().id()))
                    .filter(group -> group.state() == VisitingGroup.State.PROPOSED
                            // It may have been made another offer since.
                            && group.offer()
                                    .filter(offer -> offer.claim().equals(expired.claim()))
                                    .isPresent())
                    .ifPresent(group -> groups.become(group.id(), VisitingGroup.State.REQUESTED, clock.instant()));
        }
    }

    /// Whoever was to come then is told, and waits for another time: each in a transaction of its own, for no group may
    /// wait for what another has locked in the ledger.
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(SlotCalledOff calledOff) {
        groups.expectedAt(calledOff.slot())
                .forEach(id -> transaction.executeWithoutResult(_ -> disappoint(id, calledOff.slot())));
    }

    private void disappoint(long id, long slot) {
        var group = groups.lock(id).orElseThrow();
        var offer = group.offer().orElseThrow();
        // They may have said no, or been offered another time, while this waited for them.
        if (group.isExpected() && offer.slot() == slot) {
            ledger.release(offer.claim(), Reason.CLOSED);
            groups.become(id, VisitingGroup.State.REQUESTED, clock.instant());
            writing.write(group, "called-off");
        }
    }

    /// The names were for the gate, and the visit is over; whoever wrote for the group is known a while longer.
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 60_000)
    void forget() {
        groups.forgetNames(clock.instant().minus(NAMES));
        groups.forget(clock.instant().minus(KEPT));
    }
}
