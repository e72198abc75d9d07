package org.hexapla.authorities.headings;

import java.util.Objects;
import java.util.OptionalLong;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Heading.Standing;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The work of a merge: lets each record that links to the losing heading link to the gaining one, in a
/// transaction of its own. What is done is done, so it goes on after a restart with those that are left; when
/// none is, the losing heading leads to the gaining one.
@Component
class MergeWork implements JobKind {

    static final String NAME = "authorities.merge-headings";

    private final KeepingHeadings keeping;
    private final HeadingUses uses;
    private final MergeTable merges;
    private final TransactionTemplate transaction;

    MergeWork(KeepingHeadings keeping, HeadingUses uses, MergeTable merges, TransactionTemplate transaction) {
        this.keeping = keeping;
        this.uses = uses;
        this.merges = merges;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(Work work) {
        var losing = number(work, "losing");
        var gaining = number(work, "gaining");
        var total = uses.count(losing);
        var both = uses.both(losing, gaining);
        for (var done = 1L; !work.isCancelled(); done++) {
            var left = step(losing, gaining, both);
            if (left.isEmpty()) {
                end(losing, gaining);
                return;
            }
            both = left.getAsLong();
            work.progress(done, Math.max(total, done));
        }
    }

    static AuthorityId number(Work work, String name) {
        return AuthorityId.parse(work.parameters().getOrDefault(name, "")).orElseThrow();
    }

    /// Lets one record link otherwise.
    ///
    /// @param both how many records link to both headings still
    /// @return how many do then; nothing when no record is left
    private OptionalLong step(AuthorityId losing, AuthorityId gaining, long both) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var records = uses.records(losing, 0, 1);
            if (records.isEmpty()) {
                return OptionalLong.empty();
            }
            if (uses.relink(losing, gaining, 1) == 0) {
                throw new IllegalStateException("a record keeps its link to heading " + losing + ": " + records);
            }
            // To count them again takes longer than the step itself, and most merges have none.
            var left = both == 0 ? 0 : uses.both(losing, gaining);
            merges.touched(losing, gaining, records.getFirst(), both - left);
            return OptionalLong.of(left);
        }));
    }

    /// A record that linked to the losing heading in this very moment keeps the work from ending.
    private void end(AuthorityId losing, AuthorityId gaining) {
        transaction.executeWithoutResult(_ -> {
            if (uses.count(losing) > 0) {
                throw new IllegalStateException("heading " + losing + " is linked to again");
            }
            var entry = keeping.find(losing).orElseThrow();
            if (!(entry.standing() instanceof Standing.Merged)) {
                keeping.stand(losing, entry.version(), new Standing.Merged(gaining), "merged");
            }
        });
    }
}
