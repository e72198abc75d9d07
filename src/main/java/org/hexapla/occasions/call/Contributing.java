package org.hexapla.occasions.call;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Enclosures;
import org.hexapla.forms.Mistake;
import org.hexapla.forms.Submission;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.Submitted;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.headcount.OwnAddresses;
import org.hexapla.people.Circular;
import org.hexapla.people.Inbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody sends something in: begins, goes on another day, hands it in, changes it until the last day is over, takes
/// it back. Nobody needs an account: who has the address of the own page, has the contribution.
@Component
@Transactional
class Contributing {

    static final String COAUTHORS = "coauthors";

    private final Calls calls;
    private final Contributions contributions;
    private final Submissions submissions;
    private final OwnAddresses addresses;
    private final CallLetters letters;
    private final Inbox inbox;
    private final Clock clock;

    Contributing(
            Calls calls,
            Contributions contributions,
            Submissions submissions,
            OwnAddresses addresses,
            CallLetters letters,
            Inbox inbox,
            Clock clock) {
        this.calls = calls;
        this.contributions = contributions;
        this.submissions = submissions;
        this.addresses = addresses;
        this.letters = letters;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Call call(EventCode event) {
        return calls.find(event)
                .filter(call -> call.state() != Call.State.DRAFT)
                .orElseThrow(CallRefused::notFound);
    }

    boolean isOpen(Call call, Contribution.Author author) {
        return call.isOpenAt(clock.instant(), author.zone().id());
    }

    /// @return the end of the address of the own page; it was sent to the author, too
    String begin(EventCode event, String kind, Contribution.Author author) {
        var call = call(event);
        if (author.name().isEmpty() || call.kind(kind).isEmpty() || !Circular.isAddress(author.mail())) {
            throw CallRefused.incomplete();
        }
        requireOpen(call, author);
        var id = contributions.add(event, kind, author, clock.instant());
        contributions.fill(id, submissions.begin(call.terms().form(), Contribution.item(id), author.language()));
        var token = token(id);
        letters.tell(contributions.find(id).orElseThrow(), "begun", "", token);
        return token;
    }

    String token(long id) {
        return addresses.of(OwnAddresses.Opens.CONTRIBUTION, id);
    }

    /// The contribution of an own page.
    @Transactional(readOnly = true)
    Contribution own(String token) {
        return known(token).orElseThrow(CallRefused::notFound);
    }

    @Transactional(readOnly = true)
    Optional<Contribution> known(String token) {
        return addresses
                .read(OwnAddresses.Opens.CONTRIBUTION, token)
                .flatMap(contributions::find)
                .filter(known -> !known.author().mail().isEmpty());
    }

    /// What was filled in last, handed in or not.
    @Transactional(readOnly = true)
    Submission shown(Contribution own) {
        var draft = own.papers().draft();
        return submissions.find(
                draft == null ? Objects.requireNonNull(own.papers().handedIn()) : draft);
    }

    Submission save(String token, Answers answers) {
        return submissions.save(draft(token), answers);
    }

    /// Keeps the files that came with what was typed.
    ///
    /// @return what is wrong with those that are not taken
    List<Mistake> enclose(String token, Enclosures enclosures) {
        return enclosures.keep(submissions, draft(token));
    }

    /// @return what stands in its way; without mistakes it was handed in
    Submitted handIn(String token, Answers answers) {
        var own = locked(token);
        requireOpen(call(own.event()), own.author());
        var submitted = submissions.submit(draft(token), answers);
        if (submitted instanceof Submitted.Accepted(var submission)) {
            contributions.handIn(own.id(), submission.id(), words(submission.answers(), own), clock.instant());
            var now = contributions.find(own.id()).orElseThrow();
            letters.tell(now, "received", "", token);
            inbox.done(own.item());
            inbox.add(
                    "occasions",
                    new Inbox.Task(
                            "calls.task.received", List.of(own.author().name()), own.item(), own.deskPath(), null));
        }
        return submitted;
    }

    static Contribution.Words words(Answers answers, Contribution own) {
        var language = own.author().language();
        return new Contribution.Words(
                LocalizedText.of(language, answers.one(Calling.TITLE)),
                LocalizedText.of(language, answers.one(Calling.ABSTRACT)),
                Stream.of(answers.one(COAUTHORS).split("[\\n;；؛]+"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    /// What was handed in stands until something else is handed in.
    void change(String token) {
        var own = locked(token);
        var handedIn = own.papers().handedIn();
        requireOpen(call(own.event()), own.author());
        if (own.state() != Contribution.State.SUBMITTED || own.papers().draft() != null || handedIn == null) {
            throw CallRefused.state();
        }
        contributions.fill(own.id(), submissions.revise(handedIn));
    }

    void withdraw(String token) {
        var own = locked(token);
        if (own.state() == Contribution.State.DECLINED || own.state() == Contribution.State.WITHDRAWN) {
            throw CallRefused.state();
        }
        contributions.decide(own.id(), Contribution.State.WITHDRAWN, "", clock.instant());
        inbox.done(own.item());
        if (own.state() == Contribution.State.ACCEPTED) {
            // It stands in the programme, which only people can mend.
            inbox.add(
                    "occasions",
                    new Inbox.Task(
                            "calls.task.withdrawn", List.of(own.author().name()), own.item(), own.deskPath(), null));
        }
    }

    private Contribution locked(String token) {
        return contributions.locked(own(token).id()).orElseThrow(CallRefused::notFound);
    }

    private SubmissionId draft(String token) {
        var own = own(token);
        var draft = own.papers().draft();
        if (draft == null || !own.isBeingFilledIn()) {
            throw CallRefused.state();
        }
        return draft;
    }

    private void requireOpen(Call call, Contribution.Author author) {
        if (!isOpen(call, author)) {
            throw CallRefused.closed();
        }
    }
}
