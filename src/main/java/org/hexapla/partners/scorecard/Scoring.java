package org.hexapla.partners.scorecard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Form;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Mistake;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.Sheets;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.Submitted;
import org.hexapla.kernel.Language;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.register.KeepingPartners;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An entity fills its scorecard of a year in: whoever keeps its profile writes and hands in, its focal point approves
/// or gives back. What was approved stays.
@Component
@Transactional
class Scoring {

    private final Scorecards scorecards;
    private final KeepingPartners partners;
    private final Forms forms;
    private final Submissions submissions;
    private final Sheets sheets;
    private final People people;
    private final Clock clock;

    Scoring(
            Scorecards scorecards,
            KeepingPartners partners,
            Forms forms,
            Submissions submissions,
            Sheets sheets,
            People people,
            Clock clock) {
        this.scorecards = scorecards;
        this.partners = partners;
        this.forms = forms;
        this.submissions = submissions;
        this.sheets = sheets;
        this.people = people;
        this.clock = clock;
    }

    /// Which scorecard, of whom, of which year.
    record Place(Scorecard scorecard, PartnerId partner, Scorecard.Round round) {}

    /// @throws org.hexapla.kernel.Problem unless the acting person keeps the partner's profile, or is staff
    @Transactional(readOnly = true)
    Place place(String code, long partner, int year) {
        if (partner <= 0) {
            throw PartnersRefused.notFound(Long.toString(partner));
        }
        var id = new PartnerId(partner);
        partners.requireKeeper(id);
        var scorecard = scorecards.find(code).orElseThrow(() -> PartnersRefused.notFound(code));
        var round = scorecard.round(year).orElseThrow(() -> PartnersRefused.notFound(Integer.toString(year)));
        var isAsked = scorecards.entities(code).stream()
                .anyMatch(entity -> entity.partner().equals(id) && entity.isAskedIn(year));
        if (!isAsked) {
            throw PartnersRefused.notFound(code);
        }
        return new Place(scorecard, id, round);
    }

    @Transactional(readOnly = true)
    Optional<Scorecard.Reply> reply(Place place) {
        return scorecards.reply(
                place.scorecard().code(), place.partner(), place.round().year());
    }

    /// The form as far as it is filled in.
    @Transactional(readOnly = true)
    Sheet sheet(Place place) {
        return filled(place, place.round().year()).orElseGet(() -> sheets.empty(form(place.scorecard())));
    }

    /// What was said a year before; nothing where nothing was.
    @Transactional(readOnly = true)
    Optional<Sheet> before(Place place) {
        return filled(place, place.round().year() - 1);
    }

    private Optional<Sheet> filled(Place place, int year) {
        return scorecards
                .reply(place.scorecard().code(), place.partner(), year)
                .flatMap(reply -> Optional.ofNullable(reply.submission()))
                .map(submission -> sheets.of(submissions.find(submission)));
    }

    Form form(Scorecard scorecard) {
        return forms.current(scorecard.form())
                .orElseThrow(() -> PartnersRefused.notFound(scorecard.form().value()));
    }

    void save(Place place, Answers answers, Language language) {
        submissions.save(draft(place, language), answers);
    }

    /// Keeps the files that were sent with it.
    ///
    /// @return what is wrong with those that are not taken
    List<Mistake> enclose(Place place, Enclosures enclosures, Language language) {
        return enclosures.keep(submissions, draft(place, language));
    }

    /// A file that was sent with it.
    @Transactional(readOnly = true)
    Submissions.Attached enclosed(Place place, String question) {
        return reply(place)
                .flatMap(reply -> Optional.ofNullable(reply.submission()))
                .flatMap(submission -> submissions.attached(submission, question))
                .orElseThrow(() -> PartnersRefused.notFound(question));
    }

    /// The sheet as it is kept, with mistakes of whoever sent it.
    Sheet sheet(Place place, List<Mistake> mistakes) {
        var kept = sheet(place);
        return new Sheet(kept.form(), kept.answers(), mistakes);
    }

    /// @return the sheet with what stands in its way; without mistakes, its focal point is asked to approve it
    Sheet handIn(Place place, Answers answers, Language language) {
        var id = draft(place, language);
        return switch (submissions.submit(id, answers)) {
            case Submitted.Accepted(var submission) -> {
                scorecards.stand(locked(place).id(), id, Scorecard.State.HANDED_IN, "");
                yield sheets.of(submission);
            }
            case Submitted.Incomplete(var draft, var mistakes) -> sheets.of(draft, mistakes);
        };
    }

    private SubmissionId draft(Place place, Language language) {
        var reply = locked(place);
        if (reply.state() != Scorecard.State.DRAFT) {
            throw PartnersRefused.conflict("handed-in-already");
        }
        if (LocalDate.now(clock).isBefore(place.round().opens())) {
            throw PartnersRefused.conflict("closed");
        }
        var begun = reply.submission();
        if (begun == null) {
            begun = submissions.begin(place.scorecard().form(), reply.item(), language);
            scorecards.stand(reply.id(), begun, Scorecard.State.DRAFT, reply.note());
        }
        return begun;
    }

    void approve(Place place) {
        var reply = handedIn(place);
        var submission = submissions.find(Objects.requireNonNull(reply.submission()));
        var values = Indicators.values(sheets.formOf(submission), submission.answers());
        var by = people.current().map(Person::id).orElse(PersonId.PROGRAM);
        scorecards.approve(reply.id(), LocalDate.now(clock), by, values);
    }

    /// Gives it back to whoever wrote it, with the answers as they are.
    void giveBack(Place place, String note) {
        var reply = handedIn(place);
        var again = submissions.revise(Objects.requireNonNull(reply.submission()));
        scorecards.stand(reply.id(), again, Scorecard.State.DRAFT, note);
    }

    private Scorecard.Reply handedIn(Place place) {
        if (!partners.isFocalPoint(place.partner())) {
            throw PartnersRefused.notAllowed("focal-point");
        }
        var reply = locked(place);
        if (reply.state() != Scorecard.State.HANDED_IN) {
            throw PartnersRefused.conflict("changed");
        }
        return reply;
    }

    private Scorecard.Reply locked(Place place) {
        return scorecards.locked(
                place.scorecard().code(), place.partner(), place.round().year());
    }
}
