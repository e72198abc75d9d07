package org.hexapla.campaigns.contest;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.Predicate;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.forms.Sheet;
import org.hexapla.forms.Sheets;
import org.hexapla.forms.Submissions;
import org.hexapla.people.NotAllowed;
import org.hexapla.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows what was sent in once the winners are found: by the name that its author agreed to, or by none.
@Component("exhibitingEntries")
@Transactional(readOnly = true)
class Exhibiting {

    private final Contests contests;
    private final Entries entries;
    private final Submissions submissions;
    private final Sheets sheets;
    private final People people;

    Exhibiting(Contests contests, Entries entries, Submissions submissions, Sheets sheets, People people) {
        this.contests = contests;
        this.entries = entries;
        this.submissions = submissions;
        this.sheets = sheets;
        this.people = people;
    }

    ContestView.Winners winners(String code) {
        return of(code, entry -> entry.place() != null);
    }

    ContestView.Winners all(String code) {
        return of(code, _ -> true);
    }

    private ContestView.Winners of(String code, Predicate<Entry> shown) {
        var contest = decided(code);
        var found = entries.of(code).stream()
                .filter(entry -> entry.state() == Entry.State.ELIGIBLE)
                .filter(shown)
                .sorted(Comparator.comparing(
                                (Entry entry) -> Objects.requireNonNullElse(entry.place(), Integer.MAX_VALUE))
                        .thenComparing(Entry::number))
                .toList();
        return new ContestView.Winners(
                contest,
                contest.terms().categories().stream()
                        .map(category -> new ContestView.Category(
                                category,
                                found.stream()
                                        .filter(entry ->
                                                entry.content().category().equals(category.code()))
                                        .toList()))
                        .filter(category -> !category.entries().isEmpty())
                        .toList());
    }

    ContestView.Shown one(long id) {
        var entry = shownEntry(id);
        return new ContestView.Shown(contests.find(entry.contest()).orElseThrow(), entry, sheet(entry));
    }

    Submissions.Attached file(long id, String question) {
        var entry = shownEntry(id);
        var sheet = sheet(entry);
        var submission = entry.content().submission();
        if (sheet == null
                || submission == null
                || sheet.form().question(question).isEmpty()) {
            throw ContestRefused.notFound();
        }
        return submissions.attached(submission, question).orElseThrow(ContestRefused::notFound);
    }

    /// Before the winners are found, the staff alone sees it.
    private Entry shownEntry(long id) {
        var entry = entries.find(id)
                .filter(known -> known.state() == Entry.State.ELIGIBLE)
                .orElseThrow(ContestRefused::notFound);
        if (contests.find(entry.contest()).orElseThrow().state() != Contest.State.DECIDED) {
            try {
                people.requireStaff(Campaigning.DEPARTMENT);
            } catch (NotAllowed _) {
                throw ContestRefused.notFound();
            }
        }
        return entry;
    }

    private Contest decided(String code) {
        return contests.find(code)
                .filter(contest -> contest.state() == Contest.State.DECIDED)
                .orElseThrow(ContestRefused::notFound);
    }

    /// Only what won shows what was sent in, and never the section that says who they are.
    private @Nullable Sheet sheet(Entry entry) {
        var submission = entry.content().submission();
        return submission == null || entry.place() == null
                ? null
                : WithoutAuthors.of(sheets.of(submissions.find(submission)));
    }
}
