package org.hexapla.occasions.call;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.forms.Answers;
import org.hexapla.forms.Form;
import org.hexapla.forms.Question;
import org.hexapla.forms.QuestionKind;
import org.hexapla.forms.Review;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.Sheets;
import org.hexapla.forms.Submissions;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Events;
import org.hexapla.occasions.event.Programmes;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lays a contribution out for the staff and for reviewers: to whom a call is blind, nothing is shown that tells whose
/// it is.
@Component("showingContributions")
@Transactional(readOnly = true)
class Showing {

    /// The section of a form that says who they are, and what stands for them elsewhere.
    private static final String AUTHORS = "authors";

    private final Calls calls;
    private final Events events;
    private final Programmes programmes;
    private final Submissions submissions;
    private final Sheets sheets;

    Showing(Calls calls, Events events, Programmes programmes, Submissions submissions, Sheets sheets) {
        this.calls = calls;
        this.events = events;
        this.programmes = programmes;
        this.submissions = submissions;
        this.sheets = sheets;
    }

    Event event(Contribution contribution) {
        return events.find(contribution.event()).orElseThrow();
    }

    Call call(Contribution contribution) {
        return calls.find(contribution.event()).orElseThrow();
    }

    ContributionView toStaff(Contribution contribution, List<Review> reviews, Map<PersonId, String> names) {
        return new ContributionView(
                event(contribution),
                call(contribution),
                contribution,
                sheet(contribution),
                programmes.of(contribution.event()),
                reviews,
                null,
                names);
    }

    ContributionView toReviewer(Contribution contribution, Review own, List<Review> others) {
        var call = call(contribution);
        var sheet = sheet(contribution);
        return new ContributionView(
                event(contribution),
                call,
                contribution,
                sheet == null || !call.terms().isBlind() ? sheet : blind(sheet),
                programmes.of(contribution.event()),
                others,
                own,
                Map.of());
    }

    /// A file that was handed in with it.
    Submissions.Attached attached(Contribution contribution, String question) {
        return Optional.ofNullable(contribution.papers().handedIn())
                .flatMap(submission -> submissions.attached(submission, question))
                .orElseThrow(CallRefused::notFound);
    }

    private @Nullable Sheet sheet(Contribution contribution) {
        var handedIn = contribution.papers().handedIn();
        return handedIn == null ? null : sheets.of(submissions.find(handedIn));
    }

    private static Sheet blind(Sheet sheet) {
        return new Sheet(sheet.form(), seen(sheet.form(), sheet.answers()), List.of());
    }

    /// The answers without those of the section that says who it is.
    private static Answers seen(Form form, Answers answers) {
        Set<String> keys = form.sections().stream()
                .filter(section -> !section.key().equals(AUTHORS))
                .flatMap(section -> section.questions().stream())
                // A file says whose it is by its name and by what is in it.
                .filter(question -> question.kind() != QuestionKind.FILE)
                .map(Question::key)
                .filter(key -> !key.equals(Contributing.COAUTHORS))
                .collect(Collectors.toSet());
        return answers.only(keys);
    }
}
