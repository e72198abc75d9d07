package org.hexapla.partners.hub;

import java.time.Clock;
import java.time.LocalDate;
import org.hexapla.kernel.ItemRef;
import org.hexapla.partners.Noted;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.partners.programme.Programmes;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff says which member hosts which hub, and until when; everybody reads it.
@Component
@Transactional
class Hosting {

    private final Hubs hubs;
    private final Programmes programmes;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Hosting(Hubs hubs, Programmes programmes, People people, Audit audit, Clock clock) {
        this.hubs = hubs;
        this.programmes = programmes;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    HubsView view(String code) {
        var programme = ProgrammeCode.parse(code)
                .flatMap(programmes::find)
                .filter(known -> known.rules().isPublic())
                .orElseThrow(() -> PartnersRefused.notFound(code));
        return new HubsView(programme, hubs.of(programme.code(), LocalDate.now(clock)));
    }

    @Transactional(readOnly = true)
    HubsView.Own own(long membership) {
        people.requireStaff(Partners.DEPARTMENT);
        return new HubsView.Own(membership, hubs.of(membership), LocalDate.now(clock));
    }

    void host(long membership, int goal, LocalDate since) {
        people.requireStaff(Partners.DEPARTMENT);
        if (!hubs.add(membership, goal, since)) {
            throw PartnersRefused.conflict("hub");
        }
        audit.record(item(membership), "hub-began", "", Noted.of(goal));
    }

    void end(long membership, long id, LocalDate last) {
        people.requireStaff(Partners.DEPARTMENT);
        if (hubs.find(id).filter(hub -> hub.membership() == membership).isEmpty() || !hubs.end(id, last)) {
            throw PartnersRefused.conflict("hub");
        }
        audit.record(item(membership), "hub-ended", "", Noted.of(last));
    }

    private static ItemRef item(long membership) {
        return new ItemRef("partners.membership", Long.toString(membership));
    }
}
