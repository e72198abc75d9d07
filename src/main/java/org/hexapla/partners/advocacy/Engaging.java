package org.hexapla.partners.advocacy;

import java.time.Clock;
import java.time.LocalDate;
import org.hexapla.partners.Noted;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.programme.Programme;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.partners.register.Register;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff plans with advocates what they do; the advocates read what they should know.
@Component
@Transactional
class Engaging {

    private final Advocates advocates;
    private final Programmes programmes;
    private final KeepingPartners partners;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Engaging(
            Advocates advocates,
            Programmes programmes,
            KeepingPartners partners,
            People people,
            Audit audit,
            Clock clock) {
        this.advocates = advocates;
        this.programmes = programmes;
        this.partners = partners;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    AdvocatesView all(String code) {
        people.requireStaff(Partners.DEPARTMENT);
        var programme = programmes.programme(code);
        return new AdvocatesView(programme, advocates.of(programme.code(), LocalDate.now(clock)));
    }

    /// For the staff, and for the advocate.
    @Transactional(readOnly = true)
    AdvocatesView.One one(long membership) {
        var advocate = find(membership);
        partners.requireKeeper(advocate.partner());
        Programme programme = programmes.programme(advocate.programme().value());
        return new AdvocatesView.One(
                advocate,
                programme,
                advocates.engagements(membership),
                advocates.posts(membership),
                partners.isStaff());
    }

    void designate(long membership, String kind) {
        people.requireStaff(Partners.DEPARTMENT);
        advocates.designate(find(membership).membership(), kind);
        audit.record(item(membership), "designated", "", Noted.of(kind));
    }

    /// New where it has no number yet.
    void keep(Engagement engagement) {
        var act = new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
        var advocate = find(engagement.membership());
        var until = advocate.until();
        if (engagement.day().isBefore(advocate.since())
                || until != null && engagement.day().isAfter(until)) {
            throw PartnersRefused.mistake("engagement");
        }
        if (engagement.id() == 0) {
            advocates.add(engagement, act);
        } else if (!advocates.change(engagement, act)) {
            throw PartnersRefused.conflict("changed");
        }
        audit.record(item(engagement.membership()), "engaged", "", Noted.of(engagement.state()));
    }

    /// What is on the sheet of an engagement, for whoever may read it.
    @Transactional(readOnly = true)
    Briefing briefing(long id) {
        var engagement = advocates.engagement(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
        var advocate = find(engagement.membership());
        partners.requireKeeper(advocate.partner());
        return new Briefing(engagement, advocate);
    }

    record Briefing(Engagement engagement, Advocate advocate) {}

    private Advocate find(long membership) {
        return advocates
                .find(membership, LocalDate.now(clock))
                .orElseThrow(() -> PartnersRefused.notFound(Long.toString(membership)));
    }

    private static org.hexapla.kernel.ItemRef item(long membership) {
        return new org.hexapla.kernel.ItemRef("partners.membership", Long.toString(membership));
    }
}
