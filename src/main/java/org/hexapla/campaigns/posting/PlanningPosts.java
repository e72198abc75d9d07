package org.hexapla.campaigns.posting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.campaigns.CampaignCode;
import org.hexapla.campaigns.Campaigning;
import org.hexapla.campaigns.reach.AccountPosts;
import org.hexapla.figures.FigureValue;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// The staff plans posts, approves what somebody else planned, hands over, and says what came of it.
@Component
@Transactional
class PlanningPosts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final PlannedPosts posts;
    private final AccountPosts accounts;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    PlanningPosts(PlannedPosts posts, AccountPosts accounts, People people, Audit audit, Clock clock) {
        this.posts = posts;
        this.accounts = accounts;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PlannedPost> between(LocalDate first, LocalDate last) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return posts.between(first, last);
    }

    @Transactional(readOnly = true)
    PlannedPost find(long id) {
        people.requireStaff(Campaigning.DEPARTMENT);
        return posts.find(id).orElseThrow(() -> PostingRefused.notFound(Long.toString(id)));
    }

    /// What came of it, each measure for itself.
    @Transactional(readOnly = true)
    List<FigureValue> figures(PlannedPost planned) {
        var post = planned.post();
        return post == null ? List.of() : accounts.figures(post);
    }

    /// New where it has no number yet.
    long keep(PlannedPost planned) {
        people.requireStaff(Campaigning.DEPARTMENT);
        var account = accounts.find(planned.account()).orElseThrow(() -> PostingRefused.mistake("account"));
        if (planned.words().isBlank()
                || !planned.campaign().isEmpty()
                        && CampaignCode.parse(planned.campaign()).isEmpty()) {
            throw PostingRefused.mistake("words");
        }
        var id = planned.id();
        if (id == 0) {
            id = posts.add(planned, account.id(), clock.instant());
        } else if (!posts.change(planned, account.id(), clock.instant())) {
            throw PostingRefused.conflict("changed");
        }
        audit.record(item(id), planned.id() == 0 ? "created" : "changed", "", JSON.writeValueAsString(planned.words()));
        return id;
    }

    /// By somebody who did not plan it.
    void approve(long id, int version) {
        var before = seen(id, version);
        var person = people.requireStaff(Campaigning.DEPARTMENT);
        if (before.plannedBy().equals(person.id().value())) {
            throw PostingRefused.notAllowed("own");
        }
        require(before.state() == PlannedPost.State.PLANNED);
        step(
                before,
                new PlannedPosts.Step(
                        PlannedPost.State.APPROVED, Optional.of(person.id().value()), "", Optional.empty()),
                "approved");
    }

    /// To whoever looks after the account.
    void handOver(long id, int version, String to) {
        var before = seen(id, version);
        require(before.state() == PlannedPost.State.APPROVED);
        if (to.isBlank()) {
            throw PostingRefused.mistake("to");
        }
        step(
                before,
                new PlannedPosts.Step(PlannedPost.State.HANDED_OVER, Optional.empty(), to, Optional.empty()),
                "handed-over");
    }

    /// @param external the platform's own number of the post
    /// @param address where it stands; may be empty
    void posted(long id, int version, String external, String address) {
        var before = seen(id, version);
        require(before.state() == PlannedPost.State.HANDED_OVER);
        var account = accounts.find(before.account()).orElseThrow(() -> PostingRefused.mistake("account"));
        if (external.isBlank()) {
            throw PostingRefused.mistake("external");
        }
        var post = accounts.posted(
                account,
                new AccountPosts.Posted(
                        external,
                        "planned-" + id,
                        before.language(),
                        before.title(),
                        address,
                        before.day(),
                        before.campaign()));
        step(
                before,
                new PlannedPosts.Step(PlannedPost.State.POSTED, Optional.empty(), "", Optional.of(post)),
                "posted");
    }

    void drop(long id, int version) {
        var before = seen(id, version);
        require(before.state() != PlannedPost.State.POSTED && before.state() != PlannedPost.State.DROPPED);
        step(before, PlannedPosts.Step.to(PlannedPost.State.DROPPED), "dropped");
    }

    private PlannedPost seen(long id, int version) {
        var before = find(id);
        if (before.version() != version) {
            throw PostingRefused.conflict("changed");
        }
        return before;
    }

    private static void require(boolean isSo) {
        if (!isSo) {
            throw PostingRefused.conflict("step");
        }
    }

    private void step(PlannedPost before, PlannedPosts.Step step, String verb) {
        if (!posts.step(before, step, clock.instant())) {
            throw PostingRefused.conflict("changed");
        }
        audit.record(
                item(before.id()), verb, "", JSON.writeValueAsString(step.to().code()));
    }

    private static ItemRef item(long id) {
        return new ItemRef("posting.post", Long.toString(id));
    }
}
