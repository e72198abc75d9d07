package org.hexapla.partners.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.Sheets;
import org.hexapla.forms.SubmissionErased;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.Submitted;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.Secrets;
import org.hexapla.partners.Tongue;
import org.hexapla.partners.register.Corresponding;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody says something in a consultation. Nobody needs an account: who has the secret word of the link, has the
/// contribution. The address to which the link goes is not kept.
@Component
@Transactional
class Contributing {

    private final Consultations consultations;
    private final Contributions contributions;
    private final Submissions submissions;
    private final Sheets sheets;
    private final Corresponding corresponding;
    private final Clock clock;

    Contributing(
            Consultations consultations,
            Contributions contributions,
            Submissions submissions,
            Sheets sheets,
            Corresponding corresponding,
            Clock clock) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.submissions = submissions;
        this.sheets = sheets;
        this.corresponding = corresponding;
        this.clock = clock;
    }

    /// Who contributes.
    ///
    /// @param name empty unless they agree to be named
    record Person(String mail, String name, Language language, Optional<Country> country) {}

    /// What came of it.
    sealed interface Sent {

        /// @param secret the word that opens it
        record Received(String secret) implements Sent {}

        record Incomplete(Sheet sheet) implements Sent {}
    }

    Consultation open(String code) {
        var consultation = found(code);
        if (!consultation.isOpenOn(LocalDate.now(clock))) {
            throw PartnersRefused.conflict("consultation-closed");
        }
        return consultation;
    }

    /// What is wrong with answers before anything is kept.
    Optional<Sheet> wrong(Sheet empty, Answers answers, Enclosures files) {
        var mistakes = empty.form().mistakes(files.added(answers));
        return mistakes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sheet(
                        empty.form(),
                        answers,
                        Stream.concat(mistakes.stream(), files.again().stream()).toList()));
    }

    Sent send(Consultation consultation, Person person, Answers answers, Enclosures files) {
        var submission = submissions.begin(consultation.form(), consultation.item(), person.language());
        var refused = files.keep(submissions, submission);
        if (!refused.isEmpty()) {
            return new Sent.Incomplete(
                    new Sheet(sheets.of(submissions.find(submission)).form(), answers, refused));
        }
        return switch (submissions.submit(submission, answers)) {
            case Submitted.Incomplete(var draft, var mistakes) -> new Sent.Incomplete(sheets.of(draft, mistakes));
            case Submitted.Accepted(var accepted) -> {
                var secret = Secrets.fresh();
                var salt = consultations.locked(consultation.code());
                var number = contributions.add(
                        consultation.code(),
                        new Contributions.Sent(
                                accepted.id(),
                                person.language(),
                                person.country(),
                                person.name(),
                                Secrets.hash(salt + ":" + person.mail()),
                                Secrets.hash(secret)),
                        clock.instant());
                write(consultation, person, number, secret);
                yield new Sent.Received(secret);
            }
        };
    }

    private void write(Consultation consultation, Person person, int number, String secret) {
        var language = Tongue.nearest(person.language(), Language.OFFICIAL).orElse(Language.EN);
        var title = consultation.title().words(language);
        var link = corresponding.address("/" + language + "/said/" + secret);
        corresponding.answer(
                person.mail(),
                language,
                Messages.text(language, "outcomes.letter.subject", title),
                Messages.text(language, "outcomes.letter.text", title, Integer.toString(number), link));
    }

    @Transactional(readOnly = true)
    Contribution opened(String secret) {
        return contributions.opened(Secrets.hash(secret)).orElseThrow(() -> PartnersRefused.notFound("…"));
    }

    @Transactional(readOnly = true)
    Sheet sheet(Contribution contribution) {
        return sheets.of(submissions.find(contribution.submission()));
    }

    /// A file that was sent with it.
    @Transactional(readOnly = true)
    Submissions.Attached attached(Contribution contribution, String question) {
        return submissions
                .attached(contribution.submission(), question)
                .orElseThrow(() -> PartnersRefused.notFound(question));
    }

    /// Takes back what was said: its number stays, and that somebody said something.
    void takeBack(String secret) {
        submissions.erase(opened(secret).submission());
    }

    // Within the transaction of whoever erases: there is no moment at which only half of it is gone.
    @EventListener
    void on(SubmissionErased erased) {
        if (erased.about().kind().equals("partners.consultation")) {
            contributions.erase(erased.submission(), clock.instant());
        }
    }

    private Consultation found(String code) {
        return consultations.find(code).orElseThrow(() -> PartnersRefused.notFound(code));
    }
}
