package org.hexapla.campaigns.contest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.forms.Review;
import org.hexapla.forms.ReviewRefused;
import org.hexapla.forms.Reviews;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.Sheets;
import org.hexapla.forms.Submissions;
import org.hexapla.kernel.ItemRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What waits for somebody in a jury: entries that they know by number, without a word of whose they are.
@Component
@Transactional
class JuryTasks {

    private final Contests contests;
    private final Entries entries;
    private final Reviews reviews;
    private final Submissions submissions;
    private final Sheets sheets;

    JuryTasks(Contests contests, Entries entries, Reviews reviews, Submissions submissions, Sheets sheets) {
        this.contests = contests;
        this.entries = entries;
        this.reviews = reviews;
        this.submissions = submissions;
        this.sheets = sheets;
    }

    /// @param round in which it is judged now
    record Task(Review review, Entry entry, Contest contest, int round) {}

    /// Everything that was given to the acting person in rounds that go on, what waits first.
    @Transactional(readOnly = true)
    List<Task> mine() {
        return reviews.given("campaigns.judged").stream()
                .flatMap(review -> task(review).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    Task mine(long entry) {
        var found = entries.find(entry).orElseThrow(ReviewRefused::noReviewer);
        var round = contests.openRound(found.contest());
        return task(reviews.own(Entry.judged(entry, Math.max(round, 1)))).orElseThrow(ContestRefused::notFound);
    }

    /// What comes after an entry that is passed over for now. It stays in the list, and its vote open.
    @Transactional(readOnly = true)
    Optional<Task> after(long entry) {
        var waiting = mine().stream()
                .filter(task -> !task.review().isIn() && task.review().conflict() == null)
                .sorted(java.util.Comparator.comparing(task -> task.entry().id()))
                .toList();
        return waiting.stream()
                .filter(task -> task.entry().id() > entry)
                .findFirst()
                .or(() -> waiting.stream().findFirst());
    }

    private Optional<Task> task(Review review) {
        var parts = review.subject().id().split("-");
        var round = Integer.parseInt(parts[0]);
        return entries.find(Long.parseLong(parts[1]))
                .filter(entry -> entry.state() == Entry.State.ELIGIBLE && contests.openRound(entry.contest()) == round)
                .map(entry ->
                        new Task(review, entry, contests.find(entry.contest()).orElseThrow(), round));
    }

    @Nullable
    Sheet sheet(Task task) {
        var submission = task.entry().content().submission();
        if (submission == null) {
            return null;
        }
        var sheet = sheets.of(submissions.find(submission));
        return task.contest().judging().isBlind() ? WithoutAuthors.withoutNamesOfFiles(sheet) : sheet;
    }

    /// A file of the entry. Of its name nothing is told in a blind contest, for it may be that of a person.
    Submissions.Attached file(long entry, String question) {
        var task = mine(entry);
        var sheet = sheet(task);
        if (sheet == null || sheet.form().question(question).isEmpty()) {
            throw ContestRefused.notFound();
        }
        var file = submissions
                .attached(
                        java.util.Objects.requireNonNull(task.entry().content().submission()), question)
                .orElseThrow(ContestRefused::notFound);
        var ending = file.name().substring(Math.max(0, file.name().lastIndexOf('.')));
        return task.contest().judging().isBlind()
                ? new Submissions.Attached(
                        task.entry().number() + "-" + question + ending, file.mediaType(), file.bytes())
                : file;
    }

    /// Hands a vote in, once and for all.
    ///
    /// @param scores by the codes of the criteria, as the form has them
    void vote(long entry, Map<String, String> scores, String comment) {
        var task = mine(entry);
        var criteria = task.contest().judging().criteria().stream()
                .map(Contest.Named::code)
                .toList();
        reviews.handIn(subject(task), criteria, scores, comment);
    }

    /// The acting person knows whose it is, and keeps away from it.
    void declare(long entry, String why) {
        reviews.declare(subject(mine(entry)), why);
    }

    private static ItemRef subject(Task task) {
        return Entry.judged(task.entry().id(), task.round());
    }
}
