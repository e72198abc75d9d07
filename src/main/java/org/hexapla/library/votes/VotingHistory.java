package org.hexapla.library.votes;

import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.library.RecordId;

/// How a state voted over time, and with whom.
public interface VotingHistory {

    /// The years in which the state cast ballots; nothing if it never did.
    Optional<Years> years(StateCode state);

    /// Its ballots in each year of a period in which it cast any.
    List<YearTally> byYear(StateCode state, Years period);

    /// Its ballots on each subject in each year, the subject of most ballots first.
    ///
    /// @param most how many subjects at most
    List<SubjectTally> bySubject(StateCode state, Years period, Language reader, int most);

    /// With whom it shared roll calls in a period, and in how many both voted the same. In no order.
    List<Agreeing> agreement(StateCode state, Years period);

    /// Its latest ballots, newest first.
    List<Cast> latest(StateCode state, int most);

    record YearTally(int year, Tally tally) {}

    /// @param name in the reader's language, or as the source has it
    /// @param filter for the list of votes: `topic:hr`
    record SubjectTally(String name, String filter, Tally tally, List<YearTally> years) {}

    /// @param shared roll calls in which both voted yes, no or abstained
    /// @param same of these, the ones in which both voted the same
    record Agreeing(StateCode other, int same, int shared) {

        public double share() {
            return shared == 0 ? 0 : (double) same / shared;
        }
    }

    record Cast(RecordId vote, PartialDate date, LocalizedText title, Letter letter) {}
}
