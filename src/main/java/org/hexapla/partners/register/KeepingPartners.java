package org.hexapla.partners.register;

import java.time.Clock;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.partners.Noted;
import org.hexapla.partners.PartnerForgotten;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnerKind;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes partners down and changes what is known of them. The staff does, and of its own profile whoever speaks for
/// a partner.
@Component
@Transactional
public class KeepingPartners {

    private final Register register;
    private final Contacts contacts;
    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingPartners(
            Register register,
            Contacts contacts,
            People people,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.contacts = contacts;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// @throws org.hexapla.people.NotAllowed if the acting person is not staff of the department
    public PartnerId add(PartnerKind kind, Profile profile) {
        var act = act();
        var id = register.add(kind, profile, act);
        audit.record(id.item(), "created", "", trail(kind, profile));
        return id;
    }

    /// The partner that an application makes, on behalf of nobody: whoever applied is no staff.
    public PartnerId arrive(PartnerKind kind, Profile profile, Contact contact) {
        var by = people.current().map(Person::id).orElse(PersonId.PROGRAM);
        var id = register.add(kind, profile, new Register.Act(by, clock.instant()));
        contacts.add(id, contact);
        return id;
    }

    /// @param version the one that was seen
    /// @throws PartnersRefused if another change came first
    public void change(PartnerId id, int version, Profile profile) {
        change(id, version, profile, act());
    }

    /// What a partner says of itself: its names, its words and its address on the web, as the public reads them.
    void changeOwn(PartnerId id, int version, LocalizedText name, LocalizedText description, String web) {
        requireKeeper(id);
        var before = standing(id);
        var by = people.current().orElseThrow().id();
        change(
                id,
                version,
                before.profile().withPublicWords(name, description, web),
                new Register.Act(by, clock.instant()));
    }

    private void change(PartnerId id, int version, Profile profile, Register.Act act) {
        var before = register.find(id)
                .filter(partner -> partner.version() == version)
                .orElseThrow(() -> PartnersRefused.conflict("changed"));
        if (before.profile().equals(profile)) {
            return;
        }
        if (before.isErased() || !register.change(before, profile, act)) {
            throw PartnersRefused.conflict("changed");
        }
        audit.record(id.item(), "changed", trail(before.kind(), before.profile()), trail(before.kind(), profile));
    }

    /// Forgets a person: names, addresses, letters. Country, gender and what was counted stay, so that no number of
    /// the past changes. The trail says that it was done, not what there was.
    void forget(PartnerId id) {
        var act = act();
        var partner = register.find(id).orElseThrow(() -> PartnersRefused.notFound(id.toString()));
        if (partner.kind() != PartnerKind.PERSON) {
            throw PartnersRefused.mistake("only-people");
        }
        register.erase(partner, partner.profile().erased(nobody()), act);
        events.publishEvent(new PartnerForgotten(id));
        audit.record(id.item(), "forgotten", "", "");
    }

    /// The trail outlives a person who is forgotten, and so never knows anything of one.
    private static String trail(PartnerKind kind, Profile profile) {
        return kind == PartnerKind.PERSON ? "" : profile.json();
    }

    void addContact(PartnerId id, Contact contact) {
        act();
        if (contact.name().isBlank() || contact.keeps() && contact.mail().isBlank()) {
            throw PartnersRefused.mistake("contact");
        }
        contacts.add(standing(id).id(), contact);
        audit.record(id.item(), "contact-added", "", Noted.of(contact.role()));
    }

    void endContact(PartnerId id, long contact) {
        contacts.end(id, contact, act());
        audit.record(id.item(), "contact-ended", String.valueOf(contact), "");
    }

    public Partner standing(PartnerId id) {
        return register.standing(id).orElseThrow(() -> PartnersRefused.notFound(id.toString()));
    }

    /// @throws org.hexapla.kernel.Problem if the acting person does not speak for the partner, and is no staff
    public void requireKeeper(PartnerId id) {
        if (!isKeeper(id)) {
            people.requireStaff(Partners.DEPARTMENT);
        }
    }

    public boolean isKeeper(PartnerId id) {
        return people.current()
                .flatMap(person -> people.addressOf(person.id()))
                .map(contacts::keptBy)
                .orElse(List.of())
                .contains(id);
    }

    public void requireStaff() {
        people.requireStaff(Partners.DEPARTMENT);
    }

    public boolean isStaff() {
        return people.current()
                .filter(person -> person.role() == Role.ADMINISTRATOR
                        || person.isStaff() && person.departments().contains(Partners.DEPARTMENT))
                .isPresent();
    }

    private Register.Act act() {
        return new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
    }

    private static LocalizedText nobody() {
        var name = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            name = name.with(language, Messages.text(language, "partners.forgotten"));
        }
        return name;
    }
}
