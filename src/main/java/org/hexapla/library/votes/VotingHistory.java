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

    /// How many ballots of it were cast in the year and body that are chosen.
    long count(StateCode state, Chosen chosen);

    /// Its ballots, newest first.
    List<BallotCast> ballots(StateCode state, Chosen chosen, int offset, int size);

    /// In how many roll calls of each year of a period two states both voted, and in how many of them alike.
    List<YearAgreement> agreement(StateCode state, StateCode other, Years period);

    /// @param year 0 for all
    /// @param body empty for all
    record Chosen(int year, String body) {

        public static final Chosen ALL = new Chosen(0, "");
    }

    /// @param symbol of what was voted on, or the name that the source gives it
    record BallotCast(
            RecordId vote,
            PartialDate date,
            String body,
            String session,
            String symbol,
            LocalizedText title,
            Letter letter) {}

    record YearAgreement(int year, int same, int shared) {}

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
