package org.hexapla.partners.register;

import java.time.Clock;
import org.hexapla.kernel.Messages;
import org.hexapla.partners.PartnerForgotten;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnerKind;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Forgets people: names, addresses, letters, under every number by which the register ever knew them. Country, gender
/// and what was counted stay, so that no number of the past changes. The trail says that it was done, not what there
/// was.
@Component
@Transactional
class Forgetting {

    private final Register register;
    private final Contacts contacts;
    private final Corresponding corresponding;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Forgetting(
            Register register,
            Contacts contacts,
            Corresponding corresponding,
            People people,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.contacts = contacts;
        this.corresponding = corresponding;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    void forget(PartnerId id) {
        var act = new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
        var standing = register.standing(id).orElseThrow(() -> PartnersRefused.notFound(id.toString()));
        if (standing.kind() != PartnerKind.PERSON) {
            throw PartnersRefused.mistake("only-people");
        }
        for (var partner : register.whole(standing.id())) {
            corresponding.forget(contacts.own(partner));
            register.erase(partner, partner.profile().erased(Messages.inOfficialLanguages("partners.forgotten")), act);
            events.publishEvent(new PartnerForgotten(partner.id()));
            audit.record(partner.id().item(), "forgotten", "", "");
        }
    }
}
