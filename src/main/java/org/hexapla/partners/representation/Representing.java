package org.hexapla.partners.representation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hexapla.partners.Noted;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.partners.register.Register;
import org.hexapla.people.Audit;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member names who speaks for it and changes what is said of them; the staff confirms. Whom the member takes back
/// speaks for it no longer at once: nobody need agree to that.
@Component
@Transactional
class Representing {

    private final Representatives representatives;
    private final Programmes programmes;
    private final KeepingPartners partners;
    private final People people;
    private final Inbox inbox;
    private final Audit audit;
    private final Clock clock;

    Representing(
            Representatives representatives,
            Programmes programmes,
            KeepingPartners partners,
            People people,
            Inbox inbox,
            Audit audit,
            Clock clock) {
        this.representatives = representatives;
        this.programmes = programmes;
        this.partners = partners;
        this.people = people;
        this.inbox = inbox;
        this.audit = audit;
        this.clock = clock;
    }

    /// What the member's own page shows.
    @Transactional(readOnly = true)
    RepresentativesView.Own own(PartnerId id) {
        var partner = partners.standing(id);
        partners.requireKeeper(partner.id());
        var today = today();
        var named = representatives.of(partner.id(), today);
        var held = representatives.held(partner.id(), today).stream()
                .map(holding -> new RepresentativesView.Belonging(
                        holding.membership(),
                        programmes.programme(holding.programme().value()),
                        holding.seats(),
                        representatives.counts(holding.membership())))
                .toList();
        return new RepresentativesView.Own(partner, held, named, today, partners.isStaff());
    }

    /// Somebody new. Whom the staff names is confirmed; whom the member names waits.
    void name(PartnerId partner, long membership, Details details) {
        partners.requireKeeper(partner);
        var act = act();
        var of = representatives.locked(membership).filter(partner::equals);
        var held = representatives.held(partner, today()).stream()
                .filter(holding -> holding.membership() == membership)
                .findFirst();
        if (of.isEmpty() || held.isEmpty()) {
            throw PartnersRefused.conflict("no-representatives");
        }
        requireSeat(held.get().seats(), representatives.counts(membership), details.kind());
        var isStaff = partners.isStaff();
        var id = representatives.add(membership, isStaff ? details : null, isStaff ? null : details, today(), act);
        var named = find(id);
        audit.record(named.item(), "representative-named", "", Noted.of(details.kind()));
        if (!isStaff) {
            tellTheStaff(named);
        }
    }

    private static void requireSeat(Seats seats, Map<String, Integer> counts, String kind) {
        if (counts.getOrDefault(kind, 0) >= seats.of(kind)) {
            throw PartnersRefused.conflict("seats-taken");
        }
    }

    /// What the member would have said of somebody from now on.
    void change(long id, int version, Details details) {
        var before = live(id);
        partners.requireKeeper(before.of().partner());
        representatives.locked(before.of().membership());
        if (!details.kind().equals(before.latest().kind())) {
            var seats = representatives.seats().get(before.of().programme().value());
            requireSeat(
                    seats == null ? new Seats(0, 0, 0, 1) : seats,
                    representatives.counts(before.of().membership()),
                    details.kind());
        }
        if (details.equals(before.latest())) {
            return;
        }
        var after = partners.isStaff() ? with(before, details, null) : with(before, before.confirmed(), details);
        put(before, version, after, "representative-changed");
        if (after.wanted() != null) {
            tellTheStaff(after);
        } else {
            inbox.done(after.item());
        }
    }

    /// They speak for the member no longer, and their passes with them.
    void end(long id) {
        var before = live(id);
        partners.requireKeeper(before.of().partner());
        var after = new Representative(
                id,
                before.version(),
                before.of(),
                before.confirmed(),
                before.confirmed() == null ? before.wanted() : null,
                before.since(),
                today(),
                false);
        put(before, before.version(), after, "representative-ended");
        inbox.done(before.item());
    }

    /// The staff agrees with what waits.
    ///
    /// @return with how many
    int confirm(Collection<Long> ids) {
        return settle(ids, "representative-confirmed", before -> with(before, before.wanted(), null));
    }

    /// What waits is not to be: somebody new goes, of anybody else all stays as it was.
    int decline(Collection<Long> ids) {
        return settle(
                ids,
                "representative-declined",
                before -> before.confirmed() == null
                        ? new Representative(
                                before.id(), before.version(), before.of(), null, before.wanted(), null, today(), false)
                        : with(before, before.confirmed(), null));
    }

    private int settle(Collection<Long> ids, String action, java.util.function.UnaryOperator<Representative> settled) {
        people.requireStaff(Partners.DEPARTMENT);
        var waiting = representatives.find(ids, today()).stream()
                .filter(before -> before.wanted() != null && before.ended() == null)
                .toList();
        waiting.forEach(before -> {
            put(before, before.version(), settled.apply(before), action);
            inbox.done(before.item());
        });
        return waiting.size();
    }

    /// Forgets somebody who asked for it: the names, the address, and how they once were. What was counted stays.
    void forget(long id) {
        people.requireStaff(Partners.DEPARTMENT);
        var representative = find(id);
        representatives.erase(representative, today(), act());
        inbox.done(representative.item());
        audit.record(representative.item(), "forgotten", "", "");
    }

    void allow(String programme, Seats seats) {
        people.requireStaff(Partners.DEPARTMENT);
        representatives.allow(programmes.programme(programme).code().value(), seats);
    }

    private void put(Representative before, int version, Representative after, String action) {
        if (before.version() != version || !representatives.change(before, after, act())) {
            throw PartnersRefused.conflict("changed");
        }
        // The trail outlives whoever asks to be forgotten, and so never says who it was.
        audit.record(before.item(), action, "", "");
    }

    private Representative with(Representative before, @Nullable Details confirmed, @Nullable Details wanted) {
        var since = before.since() == null && confirmed != null ? today() : before.since();
        return new Representative(
                before.id(), before.version(), before.of(), confirmed, wanted, since, before.ended(), false);
    }

    private void tellTheStaff(Representative representative) {
        inbox.done(representative.item());
        inbox.add(
                Partners.DEPARTMENT,
                new Inbox.Task(
                        "representatives.task",
                        List.of(representative.of().name().words(org.hexapla.kernel.Language.EN)),
                        representative.item(),
                        "/partners/representatives?state=waiting",
                        null));
    }

    private Representative live(long id) {
        var known = find(id);
        if (known.ended() != null || known.isErased()) {
            throw PartnersRefused.conflict("step");
        }
        return known;
    }

    Representative find(long id) {
        return representatives.find(id, today()).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
    }

    private Register.Act act() {
        var by = people.current().orElseThrow(() -> PartnersRefused.notAllowed("sign-in"));
        return new Register.Act(by.id(), clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
