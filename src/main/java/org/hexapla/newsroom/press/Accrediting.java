package org.hexapla.newsroom.press;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Inbox;
import org.hexapla.people.Letter;
import org.hexapla.people.Mail;
import org.hexapla.people.MailKind;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes applications of journalists, and accepts or refuses them. Whoever asked finds the answer in their
/// inbox, and in their mail if they agreed to that.
@Component
@Transactional
class Accrediting {

    private static final MailKind MAILS = new MailKind("newsroom.press", "press.mails");

    private final Accreditations accreditations;
    private final PressCircle circle;
    private final People people;
    private final Inbox inbox;
    private final Mail mail;
    private final Clock clock;

    Accrediting(Accreditations accreditations, PressCircle circle, People people, Inbox inbox, Mail mail, Clock clock) {
        this.accreditations = accreditations;
        this.circle = circle;
        this.people = people;
        this.inbox = inbox;
        this.mail = mail;
        this.clock = clock;
    }

    @Bean
    static MailKind pressMails() {
        return MAILS;
    }

    /// The acting person asks for accreditation.
    ///
    /// @throws NotAllowed where nobody is signed in
    long apply(Accreditation.Application application) {
        var person = requireSignedIn();
        if (application.organisation().isBlank() || application.contact().isBlank()) {
            throw PressRefused.incomplete();
        }
        var id = accreditations.add(person.id(), application, clock.instant()).orElseThrow(PressRefused::waits);
        inbox.add(
                "newsroom",
                new Inbox.Task(
                        "press.task.applied", List.of(application.organisation()), about(id), "/newsroom/press", null));
        return id;
    }

    /// What the acting person asked for last.
    @Transactional(readOnly = true)
    Optional<Accreditation> own() {
        return people.current().map(Person::id).flatMap(accreditations::last);
    }

    @Transactional(readOnly = true)
    List<Accreditation> all() {
        people.requireStaff("newsroom");
        return accreditations.all(200);
    }

    /// @param since the first day, and until the last, on which it holds
    void accept(long id, LocalDate since, LocalDate until) {
        var by = people.requireStaff("newsroom").id();
        var asked = accreditations.find(id).orElseThrow(() -> PressRefused.notFound(Long.toString(id)));
        if (until.isBefore(since) || until.isBefore(LocalDate.now(clock))) {
            throw PressRefused.badDays();
        }
        decide(id, new Accreditations.Decision(Accreditation.State.ACCEPTED, since, until, "", by, clock.instant()));
        var address = people.addressOf(asked.person()).orElseThrow(() -> PressRefused.notFound(Long.toString(id)));
        circle.admit(address, asked.application().organisation(), since, until);
        tell(asked, "press.letter.accepted", since.toString(), until.toString());
    }

    /// @param reason in the language of whoever asked
    void refuse(long id, String reason) {
        var by = people.requireStaff("newsroom").id();
        var asked = accreditations.find(id).orElseThrow(() -> PressRefused.notFound(Long.toString(id)));
        if (reason.isBlank()) {
            throw PressRefused.noReason();
        }
        decide(
                id,
                new Accreditations.Decision(
                        Accreditation.State.REFUSED, null, null, reason.strip(), by, clock.instant()));
        tell(asked, "press.letter.refused", reason.strip(), "");
    }

    private void decide(long id, Accreditations.Decision decision) {
        if (!accreditations.decide(id, decision)) {
            throw PressRefused.decided();
        }
        inbox.done(about(id));
    }

    private void tell(Accreditation asked, String key, String first, String second) {
        inbox.add(
                asked.person(),
                new Inbox.Task(key + ".task", List.of(first, second), about(asked.id()), "/press/apply", null));
        mail.write(asked.person(), MAILS, Letter.said(key, first, second));
    }

    Person requireSignedIn() {
        return people.current().orElseThrow(() -> new NotAllowed("press.problem.sign-in"));
    }

    private static ItemRef about(long id) {
        return new ItemRef("newsroom.accreditation", Long.toString(id));
    }
}
