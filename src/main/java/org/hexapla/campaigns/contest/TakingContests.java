package org.hexapla.campaigns.contest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.TakenSubmission;
import org.hexapla.partners.Secrets;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes contests in that were held elsewhere, with what was sent in and what won.
@Component
@Transactional
class TakingContests {

    private final HoldingContests holding;
    private final Contests contests;
    private final Entries entries;
    private final Submissions submissions;
    private final Forms forms;

    TakingContests(HoldingContests holding, Contests contests, Entries entries, Submissions submissions, Forms forms) {
        this.holding = holding;
        this.contests = contests;
        this.entries = entries;
        this.submissions = submissions;
        this.forms = forms;
    }

    /// @param place 0 where it won nothing
    record Sent(
            String category,
            Entry.Author author,
            String title,
            String about,
            Instant received,
            Entry.State state,
            int place) {}

    /// @return whether it is new
    boolean take(Contest contest, List<Sent> sent) {
        holding.requireStaff();
        if (contests.find(contest.code()).isPresent()) {
            return false;
        }
        holding.put(contest);
        if (contest.state() != Contest.State.DRAFT) {
            holding.open(contest.code());
        }
        sent.forEach(one -> take(contest, one));
        if (contest.state() == Contest.State.DECIDED) {
            contests.become(
                    contest.code(),
                    Contest.State.DECIDED,
                    contest.terms().closes().toLocalDate().plusMonths(1));
        }
        return true;
    }

    private void take(Contest contest, Sent sent) {
        var form = forms.current(contest.terms().form()).orElseThrow();
        var id = entries.add(
                contest.code(), sent.category(), sent.author(), Secrets.hash(Secrets.fresh()), sent.received());
        var answers = new Answers(Map.of(Entering.TITLE, List.of(sent.title()), "about", List.of(sent.about())));
        entries.fill(
                id,
                submissions
                        .takeIn(List.of(new TakenSubmission(
                                form.code(),
                                form.version(),
                                Entry.item(id),
                                sent.author().language(),
                                answers,
                                sent.received())))
                        .getFirst());
        entries.receive(id, sent.state(), sent.title(), sent.received());
        if (sent.place() > 0) {
            entries.place(Map.of(id, sent.place()));
        }
    }
}
