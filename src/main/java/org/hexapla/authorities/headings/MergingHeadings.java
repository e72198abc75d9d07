package org.hexapla.authorities.headings;

import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading.Standing;
import org.hexapla.authorities.HeadingEntry;
import org.hexapla.jobs.Jobs;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one heading of two, and two again: says what it would do, refuses what cannot be, and starts the work.
@Component
@Transactional
class MergingHeadings {

    private final KeepingHeadings keeping;
    private final HeadingUses uses;
    private final Jobs jobs;
    private final People people;
    private final Audit audit;

    MergingHeadings(KeepingHeadings keeping, HeadingUses uses, Jobs jobs, People people, Audit audit) {
        this.keeping = keeping;
        this.uses = uses;
        this.jobs = jobs;
        this.people = people;
        this.audit = audit;
    }

    /// @param into the number of the gaining heading as it was typed
    Merging preview(AuthorityId losing, String into) {
        people.requireStaff("library");
        var one = find(losing);
        var other = AuthorityId.parse(into.strip()).flatMap(keeping::find);
        return other.<Merging>map(gaining -> refusal(one, gaining)
                        .<Merging>map(Merging.Refused::new)
                        .orElseGet(() -> new Merging.Preview(
                                one, gaining, uses.byKind(one.id()), uses.both(one.id(), gaining.id()))))
                .orElseGet(() -> new Merging.Refused("authorities.merge.refused.unknown"));
    }

    Merging begin(AuthorityId losing, String into) {
        var preview = preview(losing, into);
        if (!(preview instanceof Merging.Preview ready)) {
            return preview;
        }
        var parameters = Map.of(
                "losing", losing.toString(), "gaining", ready.gaining().id().toString());
        audit.record(
                HeadingSource.item(losing),
                "merging",
                "",
                "{\"into\":" + ready.gaining().id() + "}");
        return new Merging.Begun(jobs.start(MergeWork.NAME, parameters));
    }

    /// Starts taking a merge back.
    Merging undo(AuthorityId losing) {
        people.requireStaff("library");
        var entry = find(losing);
        if (!(entry.standing() instanceof Standing.Merged(var gaining))) {
            return new Merging.Refused("authorities.merge.refused.not-merged");
        }
        audit.record(HeadingSource.item(losing), "unmerging", "{\"into\":" + gaining + "}", "");
        return new Merging.Begun(
                jobs.start(UnmergeWork.NAME, Map.of("losing", losing.toString(), "gaining", gaining.toString())));
    }

    private HeadingEntry find(AuthorityId id) {
        return keeping.find(id).orElseThrow(() -> new HeadingNotFound(id.toString()));
    }

    private static Optional<String> refusal(HeadingEntry losing, HeadingEntry gaining) {
        if (losing.id().equals(gaining.id())) {
            return Optional.of("authorities.merge.refused.same");
        }
        if (losing.content().kind() != gaining.content().kind()) {
            return Optional.of("authorities.merge.refused.kind");
        }
        if (losing.standing() instanceof Standing.Merged) {
            return Optional.of("authorities.merge.refused.gone");
        }
        if (!gaining.isLive()) {
            return Optional.of("authorities.merge.refused.not-live");
        }
        return Derived.isDerived(losing.content()) ? Optional.of("authorities.merge.refused.owned") : Optional.empty();
    }
}
