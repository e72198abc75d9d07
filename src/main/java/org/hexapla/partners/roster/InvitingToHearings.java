package org.hexapla.partners.roster;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.partners.Noted;
import org.hexapla.partners.Partners;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Secrets;
import org.hexapla.partners.Tongue;
import org.hexapla.partners.register.Corresponding;
import org.hexapla.partners.register.Register;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks the people of a roster to a hearing, each in their own language and once; they answer by the link of their
/// letter, without an account.
@Component
@Transactional
class InvitingToHearings {

    private final Hearings hearings;
    private final Roster roster;
    private final Corresponding corresponding;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    InvitingToHearings(
            Hearings hearings, Roster roster, Corresponding corresponding, People people, Audit audit, Clock clock) {
        this.hearings = hearings;
        this.roster = roster;
        this.corresponding = corresponding;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    long add(Hearing hearing) {
        var act = act();
        if (hearing.closes().isAfter(hearing.day())) {
            throw PartnersRefused.mistake("hearing");
        }
        var id = hearings.add("", hearing, act).orElseThrow();
        audit.record(find(id).item(), "created", "", "");
        return id;
    }

    @Transactional(readOnly = true)
    HearingView view(long id, RosterQuestion question, int done) {
        people.requireStaff(Partners.DEPARTMENT);
        var hearing = find(id);
        return new HearingView(
                hearing,
                hearings.invited(id),
                question,
                roster.uninvited(id, hearing.programme(), question, today()).size(),
                done);
    }

    /// Everybody whom the question finds and who was not asked before.
    ///
    /// @return how many were asked
    int invite(long id, RosterQuestion question) {
        var act = act();
        var hearing = find(id);
        if (today().isAfter(hearing.closes())) {
            throw PartnersRefused.conflict("closed-already");
        }
        var invited = 0;
        for (var listed : roster.uninvited(id, hearing.programme(), question, today())) {
            var secret = Secrets.fresh();
            if (hearings.invite(id, listed.membership(), Secrets.hash(secret), act)) {
                write(hearing, listed, secret);
                invited++;
            }
        }
        audit.record(hearing.item(), "invited", "", Noted.of(invited));
        return invited;
    }

    private void write(Hearing hearing, Listed listed, String secret) {
        if (listed.mail().isEmpty()) {
            return;
        }
        var language = Tongue.nearest(listed.language(), Language.OFFICIAL).orElse(Language.EN);
        var wording = new Wording(language);
        var name = hearing.name().words(language);
        corresponding.write(
                listed.partner(),
                listed.mail(),
                language,
                Messages.text(language, "roster.letter.subject", name),
                Messages.text(
                        language,
                        "roster.letter.text",
                        listed.name().words(language),
                        name,
                        wording.date(hearing.day()),
                        hearing.words().words(language),
                        wording.date(hearing.closes()),
                        corresponding.address("/" + language + "/invitations/" + secret)));
    }

    /// What a secret word opens.
    @Transactional(readOnly = true)
    InvitationView open(String secret) {
        var invitation = hearings.opened(Secrets.hash(secret)).orElseThrow(() -> PartnersRefused.notFound("…"));
        var hearing = find(invitation.hearing());
        return new InvitationView(secret, invitation, hearing, !today().isAfter(hearing.closes()));
    }

    void answer(String secret, String answer) {
        var opened = open(secret);
        if (!opened.isOpen()) {
            throw PartnersRefused.conflict("closed-already");
        }
        if (!answer.equals("accepted") && !answer.equals("declined")) {
            throw PartnersRefused.mistake("answer");
        }
        hearings.answer(opened.invitation().id(), answer, Timestamp.from(clock.instant()));
    }

    int attend(long id, Collection<Long> ids) {
        var act = act();
        if (today().isBefore(find(id).day())) {
            throw PartnersRefused.conflict("not-begun");
        }
        return hearings.attend(id, ids, act);
    }

    private Hearing find(long id) {
        return hearings.find(id).orElseThrow(() -> PartnersRefused.notFound(Long.toString(id)));
    }

    private Register.Act act() {
        return new Register.Act(people.requireStaff(Partners.DEPARTMENT).id(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
