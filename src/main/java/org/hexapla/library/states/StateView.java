package org.hexapla.library.states;

import java.util.List;
import org.hexapla.authorities.States.DatedName;
import org.hexapla.authorities.States.Membership;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.library.votes.Tally;
import org.hexapla.library.votes.VotingHistory.Cast;
import org.hexapla.library.votes.VotingHistory.SubjectTally;
import org.hexapla.library.votes.VotingHistory.YearTally;
import org.hexapla.library.votes.Years;
import org.jspecify.annotations.Nullable;

/// A state for its readers.
///
/// @param successor the state that continues it; null for none
/// @param voting null if it never voted
public record StateView(
        String code,
        LocalizedText name,
        StatesView.@Nullable Listed successor,
        List<Membership> memberships,
        List<DatedName> names,
        @Nullable Voting voting,
        List<Cast> latest,
        StateTable dates,
        StateTable terms,
        Spoken spoken,
        Brought documents) {

    /// Its speeches: how many in each year and body, and the latest.
    ///
    /// @param chart null if there are none
    /// @param bodies by name, in the order of the columns
    public record Spoken(
            long total, @Nullable Chart chart, List<String> bodies, List<Counted> years, StateTable latest) {}

    /// The documents that it sponsored or sent: how many in each year and of each type, and the latest.
    ///
    /// @param chart null if there are none
    /// @param types by name, in the order of the columns
    public record Brought(
            long total, @Nullable Chart chart, List<String> types, List<Counted> years, StateTable latest) {}

    /// A year and its numbers, in the order of the columns.
    public record Counted(int year, List<Integer> numbers) {}

    /// How it voted in a period.
    ///
    /// @param all the years in which it voted at all
    /// @param period the years that are shown
    public record Voting(
            Years all,
            Years period,
            Tally tally,
            List<YearTally> years,
            Chart byYear,
            List<SubjectTally> subjects,
            @Nullable OverTime overTime,
            Agreement agreement) {}

    /// The subjects of most ballots in each year.
    ///
    /// @param years with the ballots of each subject, in the subjects' order
    public record OverTime(Chart chart, Chart bySubject, List<String> subjects, List<Row> years) {
        public record Row(int year, List<Integer> ballots) {}
    }

    /// With whom it agreed, of those with whom it shared enough roll calls to tell.
    ///
    /// @param least how many that are
    /// @param chart of the ten first and the ten last; null if there is nobody
    /// @param all everybody, most agreement first
    public record Agreement(
            int least, @Nullable Chart chart, List<Other> most, List<Other> leastAgreeing, List<Other> all) {

        public record Other(String code, String name, double share, int same, int shared) {}
    }
}
