package org.hexapla.campaigns.contest;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Mistake;
import org.hexapla.forms.Submission;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.Submitted;
import org.hexapla.partners.Secrets;
import org.hexapla.people.Circular;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody takes part: begins, goes on another day, hands it in, takes it back. Nobody needs an account; who has the
/// address of the own page, has the entry. For whoever is not of age, a guardian agrees first.
@Component
@Transactional
class Entering {

    static final String TITLE = "title";

    private final Contests contests;
    private final Entries entries;
    private final Submissions submissions;
    private final ContestLetters letters;
    private final Clock clock;

    Entering(Contests contests, Entries entries, Submissions submissions, ContestLetters letters, Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.submissions = submissions;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Contest> all() {
        return contests.all().stream()
                .filter(contest -> contest.state() != Contest.State.DRAFT)
                .toList();
    }

    @Transactional(readOnly = true)
    Contest contest(String code) {
        return contests.find(code)
                .filter(contest -> contest.state() != Contest.State.DRAFT)
                .orElseThrow(ContestRefused::notFound);
    }

    boolean isOpen(Contest contest) {
        return contest.isOpenAt(clock.instant());
    }

    /// @return the secret that opens the own page; it was sent to the address, too
    String begin(String code, String category, Entry.Author author) {
        var contest = contests.locked(code).orElseThrow(ContestRefused::notFound);
        requireOpen(contest);
        if (author.name().isBlank() || contest.category(category).isEmpty() || !Circular.isAddress(author.mail())) {
            throw ContestRefused.mistake("incomplete");
        }
        if (author.isMinor()
                && (author.guardian().isBlank()
                        || !Circular.isAddress(author.guardianMail())
                        || author.guardianMail().equals(author.mail()))) {
            throw ContestRefused.mistake("guardian");
        }
        var secret = Secrets.fresh();
        var id = entries.add(code, category, author, Secrets.hash(secret), clock.instant());
        entries.fill(id, submissions.begin(contest.terms().form(), Entry.item(id), author.language()));
        letters.write(
                author.mail(),
                author.language(),
                "contests.letter.begun",
                "/my-entries/" + secret,
                contest.words().title().words(author.language()));
        return secret;
    }

    @Transactional(readOnly = true)
    Entry own(String secret) {
        return known(secret).orElseThrow(ContestRefused::notFound);
    }

    @Transactional(readOnly = true)
    Optional<Entry> known(String secret) {
        return entries.bySecret(Secrets.hash(secret));
    }

    @Transactional(readOnly = true)
    @Nullable
    Submission filledIn(Entry entry) {
        var submission = entry.content().submission();
        return submission == null ? null : submissions.find(submission);
    }

    Submission save(String secret, Answers answers) {
        return submissions.save(draft(secret), answers);
    }

    /// @return what is wrong with the files that are not taken
    List<Mistake> enclose(String secret, Enclosures enclosures) {
        return enclosures.keep(submissions, draft(secret));
    }

    Submitted handIn(String secret, Answers answers) {
        var entry = entries.locked(own(secret).id()).orElseThrow();
        var contest = contest(entry.contest());
        requireOpen(contest);
        var submitted = submissions.submit(draft(secret), answers);
        if (submitted instanceof Submitted.Accepted(var submission)) {
            var author = entry.author();
            entries.receive(
                    entry.id(),
                    author.isMinor() ? Entry.State.CONSENT : Entry.State.SENT,
                    submission.answers().one(TITLE),
                    clock.instant());
            var title = contest.words().title().words(author.language());
            letters.write(author.mail(), author.language(), "contests.letter.received", "/my-entries/" + secret, title);
            if (author.isMinor()) {
                var guardian = Secrets.fresh();
                entries.callGuardian(entry.id(), Secrets.hash(guardian));
                letters.write(
                        author.guardianMail(),
                        author.language(),
                        "contests.letter.guardian",
                        "/guardian-consents/" + guardian,
                        title,
                        author.name());
            }
        }
        return submitted;
    }

    /// Everything goes, and nobody judges it any more.
    void withdraw(String secret) {
        withdraw(own(secret));
    }

    @Transactional(readOnly = true)
    Entry forGuardian(String secret) {
        return entries.byGuardian(Secrets.hash(secret)).orElseThrow(ContestRefused::notFound);
    }

    void consent(String secret) {
        var entry = entries.locked(forGuardian(secret).id()).orElseThrow();
        if (entry.state() == Entry.State.CONSENT) {
            entries.consent(entry.id(), clock.instant());
        }
    }

    /// The guardian does not agree, or no longer: then there is no entry.
    void refuse(String secret) {
        withdraw(forGuardian(secret));
    }

    private void withdraw(Entry found) {
        var entry = entries.locked(found.id()).orElseThrow();
        if (entry.place() != null) {
            throw ContestRefused.conflict("won");
        }
        var submission = entry.content().submission();
        entries.become(entry.id(), Entry.State.WITHDRAWN, "");
        entries.forget(entry.id());
        if (submission != null) {
            submissions.erase(submission);
        }
        letters.forget(entry.author().mail());
        letters.forget(entry.author().guardianMail());
    }

    private SubmissionId draft(String secret) {
        var entry = own(secret);
        var submission = entry.content().submission();
        if (submission == null || !entry.isBeingFilledIn()) {
            throw ContestRefused.conflict("state");
        }
        return submission;
    }

    private void requireOpen(Contest contest) {
        if (!isOpen(contest)) {
            throw ContestRefused.conflict("closed");
        }
    }
}
