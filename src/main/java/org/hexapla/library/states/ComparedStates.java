package org.hexapla.library.states;

import java.util.List;
import org.hexapla.authorities.States.Membership;
import org.hexapla.authorities.States.Term;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.library.votes.Tally;
import org.hexapla.library.votes.Years;
import org.jspecify.annotations.Nullable;

/// Two or three states side by side.
///
/// @param chosen their codes as they were asked, empty where none was
/// @param all that can be chosen
/// @param period the years compared; null where none of them ever voted
/// @param votes of each by letter; null where there are none
public record ComparedStates(
        List<String> chosen,
        List<StatesView.Listed> all,
        List<Column> states,
        @Nullable Years period,
        @Nullable Chart votes,
        List<Pair> pairs) {

    /// One state.
    public record Column(
            String code,
            String name,
            List<Membership> memberships,
            List<Term> terms,
            Tally tally,
            long speeches,
            long documents) {}

    /// Two of them, and how often they voted alike.
    ///
    /// @param chart of the share in each year
    public record Pair(
            String one,
            String other,
            int same,
            int shared,
            @Nullable Chart chart,
            List<Year> years) {

        public double share() {
            return shared == 0 ? 0 : (double) same / shared;
        }
    }

    public record Year(int year, int same, int shared) {

        public double share() {
            return shared == 0 ? 0 : (double) same / shared;
        }
    }
}
