package org.hexapla.occasions.call;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.forms.Reviews;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Planning;
import org.hexapla.occasions.event.Programme;
import org.hexapla.people.Inbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff gives contributions to reviewers and decides them; what is accepted becomes part of the programme.
@Component
@Transactional
class Judging {

    private final Calls calls;
    private final Contributions contributions;
    private final Reviews reviews;
    private final Planning planning;
    private final CallOffice office;
    private final CallLetters letters;
    private final Contributing contributing;

    Judging(
            Calls calls,
            Contributions contributions,
            Reviews reviews,
            Planning planning,
            CallOffice office,
            CallLetters letters,
            Contributing contributing) {
        this.calls = calls;
        this.contributions = contributions;
        this.reviews = reviews;
        this.planning = planning;
        this.office = office;
        this.letters = letters;
        this.contributing = contributing;
    }

    @Transactional(readOnly = true)
    List<Contribution> of(EventCode event) {
        office.requireStaff();
        return contributions.of(event);
    }

    @Transactional(readOnly = true)
    Map<Long, Reviews.Tally> tallies(Collection<Contribution> all) {
        return reviews.tallies(all.stream().map(Contribution::item).toList()).entrySet().stream()
                .collect(Collectors.toMap(tally -> Long.parseLong(tally.getKey().id()), Map.Entry::getValue));
    }

    @Transactional(readOnly = true)
    Contribution find(long id) {
        office.requireStaff();
        return contributions
                .find(id)
                .filter(known -> known.state() != Contribution.State.DRAFT)
                .orElseThrow(CallRefused::notFound);
    }

    /// @param address by which the reviewer signs in
    void assign(long id, String address) {
        office.requireStaff();
        var contribution = waiting(id);
        var reviewer = reviews.assign(contribution.item(), address);
        office.inbox.add(
                reviewer.id(),
                new Inbox.Task(
                        "calls.task.review",
                        List.of(Long.toString(id)),
                        contribution.item(),
                        "/peer-reviews/" + id,
                        null));
    }

    /// Hands in what the acting person thinks of one that they were given.
    ///
    /// @param scores by the codes of the criteria, as the form has them
    void review(long id, Map<String, String> scores, String comment) {
        reviews.own(Contribution.item(id));
        var contribution = waiting(id);
        var criteria = calls.find(contribution.event()).orElseThrow().terms().criteria().stream()
                .map(Call.Named::code)
                .toList();
        reviews.handIn(contribution.item(), criteria, scores, comment);
    }

    /// Where an accepted contribution comes in the programme.
    sealed interface Place {

        /// Nobody knows yet.
        record Later() implements Place {}

        /// In a part that stands there: a session of posters, a panel.
        record Within(long session) implements Place {}

        /// A part of its own; its title is that of the contribution.
        record Own(Programme.Session session) implements Place {}
    }

    /// @param reason in the language of the contributor; may be empty
    void accept(long id, String reason, Place place) {
        office.requireStaff();
        var contribution = waiting(id);
        // Who keeps away from it does not decide it, either.
        reviews.shown(contribution.item());
        var wanted = calls.find(contribution.event()).orElseThrow().terms().reviews();
        var tally = Optional.ofNullable(tallies(List.of(contribution)).get(id));
        if (tally.map(Reviews.Tally::handedIn).orElse(0) < wanted) {
            throw CallRefused.reviews(wanted);
        }
        decide(contribution, Contribution.State.ACCEPTED, reason);
        place(contribution, place);
    }

    void decline(long id, String reason) {
        office.requireStaff();
        var contribution = waiting(id);
        reviews.shown(contribution.item());
        decide(contribution, Contribution.State.DECLINED, reason);
    }

    private void decide(Contribution contribution, Contribution.State state, String reason) {
        contributions.decide(contribution.id(), state, reason.strip(), office.clock.instant());
        office.note(contribution, state.code(), "{\"state\": \"%s\"}".formatted(state.code()));
        office.inbox.done(contribution.item());
        letters.tell(contribution, state.code(), reason.strip(), contributing.token(contribution.id()));
    }

    /// Gives an accepted one its place.
    void place(long id, Place place) {
        var contribution = find(id);
        if (contribution.state() != Contribution.State.ACCEPTED
                || contribution.outcome().session() != null) {
            throw CallRefused.state();
        }
        place(contribution, place);
    }

    private void place(Contribution contribution, Place place) {
        var session = switch (place) {
            case Place.Later _ -> 0L;
            case Place.Within(var id) -> id;
            case Place.Own(var part) ->
                planning.add(
                        contribution.event(),
                        new Programme.Session(
                                0, contribution.words().title(), part.starts(), part.ends(), part.room(), null));
        };
        if (session == 0) {
            return;
        }
        var author = contribution.author();
        planning.add(
                contribution.event(),
                new Programme.Speaker(
                        0,
                        session,
                        Optional.empty(),
                        LocalizedText.of(author.language(), author.name()),
                        author.organisation().isEmpty()
                                ? LocalizedText.none()
                                : LocalizedText.of(author.language(), author.organisation()),
                        author.country(),
                        author.gender()));
        contributions.place(contribution.id(), session);
    }

    /// Says its title and its abstract in more languages.
    void translate(long id, LocalizedText title, LocalizedText summary) {
        var contribution = find(id);
        if (title.isEmpty()) {
            throw CallRefused.incomplete();
        }
        contributions.word(
                id, new Contribution.Words(title, summary, contribution.words().coauthors()));
        office.note(contribution, "changed", "{}");
    }

    void add(long id, Contribution.Extra extra) {
        find(id);
        if (extra.name().isEmpty() || !extra.address().matches("https?://[^\\s\"<>]{1,500}")) {
            throw CallRefused.link();
        }
        contributions.add(id, extra);
    }

    void removeExtra(long id, int number) {
        find(id);
        contributions.removeExtra(id, number);
    }

    private Contribution waiting(long id) {
        return contributions
                .locked(id)
                .filter(known -> known.state() == Contribution.State.SUBMITTED)
                .orElseThrow(CallRefused::state);
    }
}
