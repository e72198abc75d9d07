package org.hexapla.occasions.call;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.forms.Reviews;
import org.hexapla.occasions.event.Event;

/// A call as the staff sees it, with what came in.
///
/// @param tallies of reviews by the numbers of the contributions
public record CallDeskView(Event event, Call call, List<Contribution> contributions, Map<Long, Reviews.Tally> tallies) {

    private static final Reviews.Tally NONE = new Reviews.Tally(0, 0);

    public Reviews.Tally tally(Contribution contribution) {
        return tallies.getOrDefault(contribution.id(), NONE);
    }

    /// How many stand how.
    public Map<Contribution.State, Long> counts() {
        var counts = new TreeMap<Contribution.State, Long>();
        contributions.forEach(contribution -> counts.merge(contribution.state(), 1L, Long::sum));
        return counts;
    }
}
