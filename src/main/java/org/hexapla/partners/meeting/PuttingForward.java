package org.hexapla.partners.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hexapla.partners.Noted;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.partners.register.Register;
import org.hexapla.partners.representation.Representative;
import org.hexapla.partners.representation.Representatives;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A member says whom of its people it would send to a meeting, and takes them back.
@Component
@Transactional
class PuttingForward {

    private final Meetings meetings;
    private final Nominations nominations;
    private final Representatives representatives;
    private final KeepingPartners partners;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    PuttingForward(
            Meetings meetings,
            Nominations nominations,
            Representatives representatives,
            KeepingPartners partners,
            People people,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.nominations = nominations;
        this.representatives = representatives;
        this.partners = partners;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MeetingsView.Own own(PartnerId id) {
        var partner = partners.standing(id);
        partners.requireKeeper(partner.id());
        var today = LocalDate.now(clock);
        var calls = meetings.openTo(partner.id(), today).stream()
                .map(meeting -> {
                    var sent = nominations.of(meeting.id(), partner.id());
                    return new MeetingsView.Call(meeting, sent, may(meeting, partner.id(), sent, today));
                })
                .toList();
        return new MeetingsView.Own(partner, calls, today);
    }

    /// Whom a member could put forward: who speaks for it today through one of the programmes, and is not put forward.
    private List<Representative> may(Meeting meeting, PartnerId partner, List<Nomination> sent, LocalDate today) {
        return !meeting.isOpen(today)
                ? List.of()
                : representatives.of(partner, today).stream()
                        .filter(known -> known.speaks(today))
                        .filter(known -> meeting.programmes()
                                .contains(known.of().programme().value()))
                        .filter(known -> sent.stream()
                                .noneMatch(one -> one.representative() == known.id()
                                        && one.state() != Nomination.State.WITHDRAWN))
                        .toList();
    }

    /// Never more than the meeting takes of one member.
    void ask(PartnerId partner, long id, Collection<Long> chosen) {
        partners.requireKeeper(partner);
        // Whoever sends the form twice at once is one after the other here.
        var meeting = meetings.locked(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
        var today = LocalDate.now(clock);
        if (!meeting.isOpen(today)) {
            throw PartnersRefused.conflict("closed");
        }
        var sent = nominations.of(id, partner);
        var may = may(meeting, partner, sent, today).stream()
                .map(Representative::id)
                .filter(chosen::contains)
                .toList();
        if (may.isEmpty()) {
            throw PartnersRefused.mistake("nobody-chosen");
        }
        var live = sent.stream().filter(Nomination::isLive).count();
        if (live + may.size() > meeting.rules().each()) {
            throw PartnersRefused.conflict("too-many", meeting.rules().each());
        }
        nominations.ask(id, may, act());
        audit.record(meeting.item(), "put-forward", "", Noted.of(partner + ": " + may.size()));
    }

    /// Frees the place of somebody who was to come.
    void withdraw(PartnerId partner, long id, long nomination) {
        partners.requireKeeper(partner);
        var meeting = meetings.locked(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
        var known = nominations.of(id, partner).stream()
                .filter(one -> one.id() == nomination && one.isLive() && !one.isThere())
                .findFirst()
                .orElseThrow(() -> PartnersRefused.conflict("step"));
        nominations.decide(List.of(nomination), Nomination.State.WITHDRAWN, known.decision(), act());
        audit.record(meeting.item(), "taken-back", "", Noted.of(partner));
    }

    private Register.Act act() {
        var by = people.current().orElseThrow(() -> PartnersRefused.notAllowed("sign-in"));
        return new Register.Act(by.id(), clock.instant());
    }
}
