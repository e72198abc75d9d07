package org.hexapla.partners.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.partners.Noted;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.register.Register;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff sets meetings up and decides who has a place, one or a thousand. Never more than the places,
/// whoever decides at the same time: the meeting is locked while its places are counted.
@Component
@Transactional
class SettlingMeetings {

    private final Meetings meetings;
    private final Nominations nominations;
    private final MeetingLetters letters;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    SettlingMeetings(
            Meetings meetings,
            Nominations nominations,
            MeetingLetters letters,
            People people,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.nominations = nominations;
        this.letters = letters;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    long add(Meeting meeting) {
        var act = act();
        var id = meetings.add("", require(meeting), act).orElseThrow();
        audit.record(meeting(id).item(), "created", "", "");
        return id;
    }

    void change(Meeting meeting) {
        var act = act();
        var before = meetings.locked(meeting.id()).orElseThrow(() -> PartnersRefused.notFound("" + meeting.id()));
        var accepted = nominations.of(meeting.id()).stream()
                .filter(one -> one.state() == Nomination.State.ACCEPTED)
                .count();
        if (meeting.rules().places() < accepted) {
            throw PartnersRefused.conflict("places-given", accepted);
        }
        if (!meetings.change(require(meeting), act)) {
            throw PartnersRefused.conflict("changed");
        }
        audit.record(before.item(), "changed", "", "");
    }

    private static Meeting require(Meeting meeting) {
        var rules = meeting.rules();
        if (meeting.programmes().isEmpty()
                || rules.until().isBefore(rules.since())
                || rules.closes().isAfter(rules.until())) {
            throw PartnersRefused.mistake("meeting");
        }
        return meeting;
    }

    /// What came of a decision about many.
    ///
    /// @param full for how many there was no place left, of all or of their member
    record Settled(int done, int full) {}

    /// Gives places in the order of those who asked, as long as there are any.
    Settled accept(long id, Collection<Long> ids, String decision) {
        var act = act();
        var meeting = locked(id, decision);
        var all = nominations.of(id);
        var left = meeting.rules().places();
        Map<PartnerId, Integer> taken = new HashMap<>();
        for (var one : all) {
            if (one.state() == Nomination.State.ACCEPTED) {
                left--;
                taken.merge(one.by().partner(), 1, Integer::sum);
            }
        }
        var chosen = new ArrayList<Nomination>();
        var full = 0;
        for (var one : all) {
            if (ids.contains(one.id()) && one.state() == Nomination.State.ASKED) {
                if (left > 0
                        && taken.getOrDefault(one.by().partner(), 0)
                                < meeting.rules().each()) {
                    left--;
                    taken.merge(one.by().partner(), 1, Integer::sum);
                    chosen.add(one);
                } else {
                    full++;
                }
            }
        }
        return new Settled(put(meeting, chosen, Nomination.State.ACCEPTED, decision, act), full);
    }

    Settled decline(long id, Collection<Long> ids, String decision) {
        var act = act();
        var meeting = locked(id, decision);
        var chosen = nominations.of(id).stream()
                .filter(one -> ids.contains(one.id()) && one.isLive() && !one.isThere())
                .toList();
        return new Settled(put(meeting, chosen, Nomination.State.DECLINED, decision, act), 0);
    }

    private int put(
            Meeting meeting, List<Nomination> chosen, Nomination.State state, String decision, Register.Act act) {
        if (!chosen.isEmpty()) {
            nominations.decide(chosen.stream().map(Nomination::id).toList(), state, decision, act);
            letters.decided(meeting, chosen, state);
            audit.record(meeting.item(), state.code(), "", Noted.of(chosen.size() + " " + decision));
        }
        return chosen.size();
    }

    /// Who was there, of those who had a place.
    int attend(long id, Collection<Long> ids) {
        var act = act();
        var meeting = meeting(id);
        if (LocalDate.now(clock).isBefore(meeting.rules().since())) {
            throw PartnersRefused.conflict("not-begun");
        }
        return nominations.attend(id, ids, act);
    }

    @Transactional(readOnly = true)
    MeetingsView.One one(long id, int done, int full) {
        people.requireStaff(Partners.DEPARTMENT);
        return new MeetingsView.One(meeting(id), nominations.of(id), LocalDate.now(clock), done, full);
    }

    private Meeting locked(long id, String decision) {
        if (decision.isBlank()) {
            throw PartnersRefused.mistake("decision-record");
        }
        return meetings.locked(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
    }

    private Meeting meeting(long id) {
        return meetings.find(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
    }

    private Register.Act act() {
        return new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
    }
}
