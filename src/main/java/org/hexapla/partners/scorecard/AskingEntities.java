package org.hexapla.partners.scorecard;

import java.time.Clock;
import java.time.LocalDate;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Forms;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.Wording;
import org.hexapla.partners.Noted;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Tongue;
import org.hexapla.partners.register.Contact;
import org.hexapla.partners.register.Corresponding;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.people.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff sets scorecards up, opens a round each year, says who is asked, and reminds those who have not reported.
@Component
@Transactional
class AskingEntities {

    private final Scorecards scorecards;
    private final KeepingPartners partners;
    private final Forms forms;
    private final Corresponding corresponding;
    private final Audit audit;
    private final Clock clock;

    AskingEntities(
            Scorecards scorecards,
            KeepingPartners partners,
            Forms forms,
            Corresponding corresponding,
            Audit audit,
            Clock clock) {
        this.scorecards = scorecards;
        this.partners = partners;
        this.forms = forms;
        this.corresponding = corresponding;
        this.audit = audit;
        this.clock = clock;
    }

    boolean add(String code, LocalizedText name, String form, String initiative) {
        partners.requireStaff();
        var by = FormCode.parse(form).filter(known -> forms.current(known).isPresent());
        if (!Scorecard.isCode(code) || name.isEmpty() || by.isEmpty()) {
            throw PartnersRefused.mistake("scorecard");
        }
        var isNew = scorecards.add(code, name, by.get(), initiative);
        if (isNew) {
            audit.record(item(code), "created", "", Noted.of(by.get()));
        }
        return isNew;
    }

    boolean open(String code, Scorecard.Round round) {
        partners.requireStaff();
        if (round.closes().isBefore(round.opens())) {
            throw PartnersRefused.mistake("day", round.closes());
        }
        var isNew = scorecards.open(found(code).code(), round);
        if (isNew) {
            audit.record(item(code), "round-opened", "", Noted.of(round.year()));
        }
        return isNew;
    }

    void ask(String code, PartnerId partner, int since) {
        partners.requireStaff();
        scorecards.ask(found(code).code(), partners.standing(partner).id(), since);
    }

    void end(String code, PartnerId partner) {
        partners.requireStaff();
        scorecards.end(found(code).code(), partner, LocalDate.now(clock).getYear());
    }

    /// Writes to all whose scorecard of a year is not approved yet, each in their own language.
    ///
    /// @return how many were written to
    int remind(String code, int year) {
        partners.requireStaff();
        var scorecard = found(code);
        var round = scorecard.round(year).orElseThrow(() -> PartnersRefused.notFound(Integer.toString(year)));
        var written = 0;
        for (var entity : scorecards.entities(code)) {
            var isOwed = entity.isAskedIn(year)
                    && scorecards
                            .reply(code, entity.partner(), year)
                            .filter(reply -> reply.state() == Scorecard.State.APPROVED)
                            .isEmpty();
            if (isOwed) {
                written += (int) partners.reached(entity.partner()).stream()
                        .filter(Contact::keeps)
                        .peek(contact -> write(scorecard, entity.partner(), round, contact))
                        .count();
            }
        }
        audit.record(item(code), "reminded", "", Noted.of(year));
        return written;
    }

    private void write(Scorecard scorecard, PartnerId partner, Scorecard.Round round, Contact contact) {
        var language = Tongue.nearest(contact.language(), Language.OFFICIAL).orElse(Language.EN);
        var name = scorecard.name().words(language);
        var link = corresponding.address(
                "/%s/members/%s/scorecards/%s/%d".formatted(language, partner, scorecard.code(), round.year()));
        var year = Integer.toString(round.year());
        corresponding.write(
                partner,
                contact.mail(),
                language,
                Messages.text(language, "scorecards.letter.subject", name, year),
                Messages.text(
                        language,
                        "scorecards.letter.text",
                        contact.name(),
                        name,
                        year,
                        new Wording(language).date(round.closes()),
                        link));
    }

    private Scorecard found(String code) {
        return scorecards.find(code).orElseThrow(() -> PartnersRefused.notFound(code));
    }

    private static ItemRef item(String code) {
        return new ItemRef("partners.scorecard", code);
    }
}
