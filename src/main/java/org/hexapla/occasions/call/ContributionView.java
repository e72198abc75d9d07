package org.hexapla.occasions.call;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexapla.forms.Review;
import org.hexapla.forms.Sheet;
import org.hexapla.occasions.event.Event;
import org.hexapla.occasions.event.Programme;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;

/// A contribution as the staff sees it, or a reviewer.
///
/// @param sheet what was filled in; null where its answers are gone
/// @param reviews those that may be seen
/// @param own the reviewer's own; null for the staff
/// @param names of reviewers
public record ContributionView(
        Event event,
        Call call,
        Contribution contribution,
        @Nullable Sheet sheet,
        Programme programme,
        List<Review> reviews,
        @Nullable Review own,
        Map<PersonId, String> names) {

    public String nameOf(Review review) {
        return names.getOrDefault(review.reviewer(), "");
    }

    public Review mine() {
        return Objects.requireNonNull(own);
    }

    public boolean isWaiting() {
        return contribution.state() == Contribution.State.SUBMITTED;
    }

    public boolean hasNoPlace() {
        return contribution.state() == Contribution.State.ACCEPTED
                && contribution.outcome().session() == null;
    }

    /// The part of the programme that it became; null where it has none.
    public Programme.@Nullable Session part() {
        return programme.sessions().stream()
                .filter(session ->
                        Objects.equals(session.id(), contribution.outcome().session()))
                .findFirst()
                .orElse(null);
    }
}
