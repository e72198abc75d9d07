package org.hexapla.library.meetings.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.Symbol;

/// A vote as its sheet tells it; all checks hold.
///
/// @param draft what was voted on
/// @param session its code, empty where the draft does not tell it
/// @param meeting its number among the plenary meetings, 0 where it is not printed
/// @param ballots one for each member of that day, in the order of the sheet
public record VoteSheet(
        Optional<Symbol> draft,
        String session,
        int meeting,
        LocalDate day,
        String title,
        Totals totals,
        List<Ballot> ballots) {

    /// @param notVoting counted, where the sheet does not print it
    public record Totals(int yes, int no, int abstain, int notVoting) {

        public int members() {
            return yes + no + abstain + notVoting;
        }
    }

    /// @param letter Y, N or A; X where none is printed
    /// @param name of the member on that day
    /// @param line of the sheet, from 1
    public record Ballot(StateCode state, char letter, String name, int line) {}

    /// The symbol of the record of the meeting.
    public Optional<Symbol> meetingRecord() {
        return session.isEmpty() || meeting == 0
                ? Optional.empty()
                : Optional.of(new Symbol.Session("A", session).meeting(meeting));
    }
}
