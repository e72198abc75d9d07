package org.hexapla.campaigns.contest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.forms.Forms;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The staff sets a contest up, opens it, and looks at who may take part. What was said when it was opened, the tie
/// rule above all, stays so.
@Component
@Transactional
class HoldingContests {

    private final Contests contests;
    private final Entries entries;
    private final Forms forms;
    private final ContestLetters letters;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    HoldingContests(
            Contests contests,
            Entries entries,
            Forms forms,
            ContestLetters letters,
            People people,
            Audit audit,
            Clock clock) {
        this.contests = contests;
        this.entries = entries;
        this.forms = forms;
        this.letters = letters;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    boolean isOpen(Contest contest) {
        return contest.isOpenAt(clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    void requireStaff() {
        people.requireStaff(Campaigning.DEPARTMENT);
    }

    @Transactional(readOnly = true)
    List<Contest> all() {
        requireStaff();
        return contests.all();
    }

    @Transactional(readOnly = true)
    Contest find(String code) {
        requireStaff();
        return contests.find(code).orElseThrow(ContestRefused::notFound);
    }

    Contest locked(String code) {
        requireStaff();
        return contests.locked(code).orElseThrow(ContestRefused::notFound);
    }

    void put(Contest contest) {
        requireStaff();
        var known = contests.locked(contest.code());
        if (known.isPresent() && known.get().state() != Contest.State.DRAFT) {
            throw ContestRefused.conflict("said");
        }
        check(contest);
        contests.put(contest);
        note(contest.code(), "set-up");
    }

    private void check(Contest contest) {
        var words = contest.words();
        if (!Contest.isCode(contest.code())
                || words.title().isEmpty()
                || words.rules().isEmpty()
                || contest.terms().categories().isEmpty()
                || contest.judging().criteria().isEmpty()) {
            throw ContestRefused.mistake("terms");
        }
        var form = forms.current(contest.terms().form());
        if (form.flatMap(known -> known.question(Entering.TITLE)).isEmpty()) {
            throw ContestRefused.mistake("form", contest.terms().form().value());
        }
    }

    void open(String code) {
        var contest = locked(code);
        if (contest.state() != Contest.State.DRAFT) {
            throw ContestRefused.conflict("state");
        }
        contests.become(code, Contest.State.OPEN, today());
        note(code, "opened");
    }

    @Transactional(readOnly = true)
    List<Entry> entries(String code) {
        requireStaff();
        return entries.of(code);
    }

    @Transactional(readOnly = true)
    Entry entry(long id) {
        requireStaff();
        return entries.find(id)
                .filter(entry -> entry.state() != Entry.State.DRAFT)
                .orElseThrow(ContestRefused::notFound);
    }

    /// It keeps the rules. Nobody says so of an entry to which a guardian has not agreed.
    void admit(long id) {
        examined(id);
        entries.become(id, Entry.State.ELIGIBLE, "");
    }

    /// It does not, and whoever sent it is told why, in their language.
    void turnAway(long id, String reason) {
        var entry = examined(id);
        if (reason.isBlank()) {
            throw ContestRefused.mistake("reason");
        }
        entries.become(id, Entry.State.INELIGIBLE, reason.strip());
        var author = entry.author();
        if (!author.mail().isEmpty()) {
            var title = find(entry.contest()).words().title().words(author.language());
            letters.write(author.mail(), author.language(), "contests.letter.ineligible", "", title, reason.strip());
        }
    }

    private Entry examined(long id) {
        requireStaff();
        var entry = entries.locked(id).orElseThrow(ContestRefused::notFound);
        var isUnjudged = contests.lastRound(entry.contest()) == 0;
        return switch (entry.state()) {
            case SENT -> entry;
            case ELIGIBLE, INELIGIBLE -> {
                if (!isUnjudged) {
                    throw ContestRefused.conflict("state");
                }
                yield entry;
            }
            case CONSENT -> throw ContestRefused.conflict("consent");
            case DRAFT, WITHDRAWN -> throw ContestRefused.conflict("state");
        };
    }

    void note(String contest, String action) {
        audit.record(new ItemRef(Contest.KIND, contest), action, "", "{}");
    }
}
