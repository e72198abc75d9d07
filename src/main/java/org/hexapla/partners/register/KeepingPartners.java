package org.hexapla.partners.register;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.Noted;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnerKind;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.people.Role;
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
    private final Clock clock;

    KeepingPartners(Register register, Contacts contacts, People people, Audit audit, Clock clock) {
        this.register = register;
        this.contacts = contacts;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// @throws org.hexapla.people.NotAllowed if the acting person is not staff of the department
    public PartnerId add(PartnerKind kind, Profile profile) {
        var act = act();
        var id = register.add(kind, profile, act);
        audit.record(id.item(), "created", "", "");
        return id;
    }

    /// Who applies: the one partner of that kind for which the acting person speaks, so that nobody who comes again
    /// is written down a second time. Whoever speaks for none or for several is new.
    public PartnerId arrive(PartnerKind kind, Profile profile, Contact contact) {
        var own = register.find(kept()).values().stream()
                .filter(partner -> partner.kind() == kind)
                .toList();
        return own.size() == 1 ? own.getFirst().id() : added(kind, profile, contact);
    }

    /// On behalf of nobody: whoever applied is no staff.
    private PartnerId added(PartnerKind kind, Profile profile, Contact contact) {
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
        audit.record(id.item(), "changed", Noted.of(version), Noted.of(version + 1));
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
        people.requireStaff(Partners.DEPARTMENT);
        contacts.end(id, contact);
        audit.record(id.item(), "contact-ended", String.valueOf(contact), "");
    }

    /// Who stands in the register under the key by which a file knows them.
    public Optional<PartnerId> keyed(String key) {
        return register.keyed(key).map(Partner::id);
    }

    /// Those at a partner's who can be written to.
    public List<Contact> reached(PartnerId id) {
        return contacts.of(id).stream()
                .filter(contact -> !contact.mail().isEmpty())
                .toList();
    }

    /// Whether the acting person is the one who answers for a partner: its head or its focal point.
    public boolean isFocalPoint(PartnerId id) {
        var mail = people.current()
                .flatMap(person -> people.addressOf(person.id()))
                .orElse("");
        return reached(id).stream()
                .anyMatch(contact -> contact.keeps()
                        && contact.mail().equalsIgnoreCase(mail)
                        && List.of("head", "focal-point").contains(contact.role()));
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
        return kept().contains(id);
    }

    private List<PartnerId> kept() {
        return people.current()
                .flatMap(person -> people.addressOf(person.id()))
                .map(contacts::keptBy)
                .orElse(List.of());
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
}
