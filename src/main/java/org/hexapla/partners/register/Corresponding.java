package org.hexapla.partners.register;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.people.Circular;
import org.hexapla.people.Mail;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes to partners and keeps what was written and said, on their record.
@Component
@Transactional
public class Corresponding {

    static final String KIND = "partners.letter";

    private final Contacts contacts;
    private final Mail mail;
    private final People people;
    private final Clock clock;

    Corresponding(Contacts contacts, Mail mail, People people, Clock clock) {
        this.contacts = contacts;
        this.mail = mail;
        this.people = people;
        this.clock = clock;
    }

    /// Hands a letter of the staff over and keeps it. Whoever applied or belongs to a programme is written to about
    /// that; they agreed to it when they gave the address.
    public void write(PartnerId partner, String address, Language language, String subject, String text) {
        people.requireStaff(Partners.DEPARTMENT);
        answer(partner, address, language, subject, text);
    }

    /// What somebody hears at once who just sent us something, in words of the house: nobody of the staff is there.
    public void answer(PartnerId partner, String address, Language language, String subject, String text) {
        answer(address, language, subject, text);
        keep(partner, Note.Way.OUT, language, address, subject, text);
    }

    /// The same to somebody who is no partner yet.
    public void answer(String address, Language language, String subject, String text) {
        mail.post(new Circular(address, language, KIND, subject, text, html(language, text), ""));
    }

    /// Nothing more goes out to these addresses, and nothing says that something did.
    public void forget(Collection<String> addresses) {
        contacts.forget(addresses);
        addresses.forEach(address -> mail.forget(address, KIND));
    }

    /// Where a page of ours is found from outside.
    public String address(String path) {
        return mail.address(path);
    }

    void write(PartnerId partner, long contact, Language language, String subject, String text) {
        people.requireStaff(Partners.DEPARTMENT);
        var to = contacts.of(partner).stream()
                .filter(known -> known.id() == contact && !known.mail().isEmpty())
                .findFirst()
                .orElseThrow(() -> PartnersRefused.mistake("address"));
        requireWords(subject, text);
        write(partner, to.mail(), language, subject, text);
    }

    void note(PartnerId partner, Note.Way way, Language language, String subject, String text) {
        people.requireStaff(Partners.DEPARTMENT);
        requireWords(subject, text);
        keep(partner, way, language, "", subject, text);
    }

    List<Note> of(PartnerId partner) {
        people.requireStaff(Partners.DEPARTMENT);
        return contacts.notes(partner, 200);
    }

    private static void requireWords(String subject, String text) {
        if (subject.isBlank() || text.isBlank()) {
            throw PartnersRefused.mistake("words");
        }
    }

    private void keep(PartnerId partner, Note.Way way, Language language, String address, String subject, String text) {
        var by = people.current().map(Person::id).orElse(PersonId.PROGRAM);
        contacts.note(partner, new Note(0, way, language, address, subject, text, clock.instant(), by));
    }

    private static String html(Language language, String text) {
        var paragraphs = new StringBuilder();
        for (var paragraph : text.split("\n\n")) {
            paragraphs
                    .append("<p>")
                    .append(org.springframework.web.util.HtmlUtils.htmlEscape(paragraph, "UTF-8")
                            .replace("\n", "<br>"))
                    .append("</p>");
        }
        return "<!doctype html><html lang=\"%s\" dir=\"%s\"><head><meta charset=\"utf-8\"></head><body>%s</body></html>"
                .formatted(language.tag(), language.direction(), paragraphs);
    }
}
