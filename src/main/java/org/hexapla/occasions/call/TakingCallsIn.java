package org.hexapla.occasions.call;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Forms;
import org.hexapla.forms.Submissions;
import org.hexapla.forms.TakenSubmission;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.event.Programme;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in calls that were held elsewhere, with what was sent in and decided then. Nobody is written to.
@Component
@Transactional
class TakingCallsIn {

    private final Calling calling;
    private final Calls calls;
    private final Contributions contributions;
    private final Judging judging;
    private final Submissions submissions;
    private final Forms forms;
    private final Clock clock;

    TakingCallsIn(
            Calling calling,
            Calls calls,
            Contributions contributions,
            Judging judging,
            Submissions submissions,
            Forms forms,
            Clock clock) {
        this.calling = calling;
        this.calls = calls;
        this.contributions = contributions;
        this.judging = judging;
        this.submissions = submissions;
        this.forms = forms;
        this.clock = clock;
    }

    /// A call of an earlier system.
    record Taken(EventCode event, Call.Terms terms, Call.State state, List<Sent> sent) {}

    /// @param minute of the event at which its part begins; below 0 where it has none
    /// @param minutes how long that part is
    record Sent(
            String kind,
            Contribution.Author author,
            LocalizedText title,
            LocalizedText summary,
            List<String> coauthors,
            Contribution.State state,
            int minute,
            int minutes,
            List<Contribution.Extra> extras) {}

    /// @return whether it is new
    boolean take(Taken taken) {
        calling.requireStaff();
        if (calls.find(taken.event()).isPresent()) {
            return false;
        }
        calling.keep(taken.event(), 0, taken.terms());
        if (taken.state() != Call.State.DRAFT) {
            calling.become(taken.event(), Call.State.OPEN);
        }
        taken.sent().forEach(sent -> take(taken, sent));
        if (taken.state() == Call.State.PUBLISHED) {
            calling.become(taken.event(), Call.State.PUBLISHED);
        }
        return true;
    }

    private void take(Taken taken, Sent sent) {
        var now = clock.instant();
        var id = contributions.add(taken.event(), sent.kind(), sent.author(), now);
        var language = sent.author().language();
        var answers = new Answers(Map.of(
                Calling.TITLE,
                List.of(sent.title().words(language)),
                Calling.ABSTRACT,
                List.of(sent.summary().words(language)),
                Contributing.COAUTHORS,
                List.of(String.join("\n", sent.coauthors()))));
        var form = forms.current(taken.terms().form()).orElseThrow();
        var submission = submissions
                .takeIn(List.of(new TakenSubmission(
                        form.code(), form.version(), Contribution.item(id), language, answers, now)))
                .getFirst();
        contributions.handIn(
                id, submission, new Contribution.Words(sent.title(), sent.summary(), sent.coauthors()), now);
        sent.extras().forEach(extra -> contributions.add(id, extra));
        if (sent.state() == Contribution.State.ACCEPTED || sent.state() == Contribution.State.DECLINED) {
            contributions.decide(id, sent.state(), "", now);
        }
        if (sent.state() == Contribution.State.ACCEPTED && sent.minute() >= 0) {
            var starts = calling.event(taken.event()).content().when().starts().plus(Duration.ofMinutes(sent.minute()));
            judging.place(
                    id,
                    new Judging.Place.Own(new Programme.Session(
                            0, sent.title(), starts, starts.plus(Duration.ofMinutes(sent.minutes())), "", null)));
        }
    }
}
