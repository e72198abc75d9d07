package org.hexapla.partners.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Submissions;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.partners.Noted;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Secrets;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.people.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff calls for contributions, puts passages of them under themes, and writes the outcome document.
@Component
@Transactional
class Weighing {

    private final Consultations consultations;
    private final Contributions contributions;
    private final Outcomes outcomes;
    private final Submissions submissions;
    private final KeepingPartners partners;
    private final Audit audit;
    private final Clock clock;

    Weighing(
            Consultations consultations,
            Contributions contributions,
            Outcomes outcomes,
            Submissions submissions,
            KeepingPartners partners,
            Audit audit,
            Clock clock) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.outcomes = outcomes;
        this.submissions = submissions;
        this.partners = partners;
        this.audit = audit;
        this.clock = clock;
    }

    /// @return whether it is new
    boolean call(Consultation consultation, Forms forms) {
        partners.requireStaff();
        if (!Consultation.isCode(consultation.code())
                || consultation.title().isEmpty()
                || consultation.languages().isEmpty()
                || consultation.closes().isBefore(consultation.opens())
                || forms.current(consultation.form()).isEmpty()) {
            throw PartnersRefused.mistake("consultation");
        }
        var isNew = consultations.add(consultation, Secrets.fresh());
        if (isNew) {
            audit.record(consultation.item(), "created", "", Noted.of(consultation.code()));
        }
        return isNew;
    }

    /// @param parent the theme under which it is grouped; 0 for none
    long theme(String code, LocalizedText words, long parent) {
        partners.requireStaff();
        var isKnown = parent == 0
                || consultations.themes(found(code).code()).stream().anyMatch(theme -> theme.id() == parent);
        if (words.isEmpty() || !isKnown) {
            throw PartnersRefused.mistake("name");
        }
        return consultations.addTheme(code, words, parent == 0 ? null : parent);
    }

    /// Puts the very words of a contribution under a theme.
    void tag(String code, int number, Theme.Passage passage) {
        partners.requireStaff();
        var contribution = contribution(code, number);
        var said = submissions.find(contribution.submission()).answers().of(passage.question());
        var isKnown = consultations.themes(code).stream().anyMatch(theme -> theme.id() == passage.theme());
        if (!isKnown
                || passage.quote().isBlank()
                || said.stream().noneMatch(answer -> answer.contains(passage.quote()))) {
            throw PartnersRefused.mistake("quote");
        }
        consultations.tag(contribution.id(), passage.question(), passage.quote(), passage.theme());
    }

    void untag(String code, int number, long passage) {
        partners.requireStaff();
        consultations.untag(contribution(code, number).id(), passage);
    }

    /// The version in work, a new one where the last one is published.
    Outcome draft(String code) {
        partners.requireStaff();
        consultations.locked(found(code).code());
        return outcomes.draft(code).orElseGet(() -> {
            outcomes.begin(code);
            return outcomes.draft(code).orElseThrow();
        });
    }

    void write(String code, Outcome.Paragraph paragraph) {
        partners.requireStaff();
        requireKnown(code, paragraph);
        var draft = draft(code);
        if (paragraph.id() == 0) {
            outcomes.add(code, draft.id(), paragraph);
        } else if (!outcomes.change(code, draft.id(), paragraph)) {
            throw PartnersRefused.conflict("changed");
        }
    }

    private void requireKnown(String code, Outcome.Paragraph paragraph) {
        if (paragraph.words().isEmpty()) {
            throw PartnersRefused.mistake("name");
        }
        var known = contributions.numbered(code, paragraph.cited()).stream()
                .map(Contribution::number)
                .toList();
        for (var number : paragraph.cited()) {
            if (!known.contains(number)) {
                throw PartnersRefused.mistake("no-contribution", Integer.toString(number));
            }
        }
    }

    void remove(String code, long paragraph) {
        outcomes.remove(draft(code).id(), paragraph);
    }

    void up(String code, long paragraph) {
        outcomes.up(draft(code).id(), paragraph);
    }

    /// From now on everybody reads it, and it does not change.
    void publish(String code) {
        partners.requireStaff();
        var draft = draft(code);
        if (draft.paragraphs().isEmpty() || !outcomes.publish(code, LocalDate.now(clock))) {
            throw PartnersRefused.conflict("changed");
        }
        audit.record(found(code).item(), "outcome-published", "", Noted.of(draft.version()));
    }

    List<Contribution> contributions(String code) {
        partners.requireStaff();
        return contributions.of(found(code).code());
    }

    Contribution contribution(String code, int number) {
        partners.requireStaff();
        return contributions
                .find(found(code).code(), number)
                .orElseThrow(() -> PartnersRefused.notFound(Integer.toString(number)));
    }

    Consultation found(String code) {
        return consultations.find(code).orElseThrow(() -> PartnersRefused.notFound(code));
    }
}
