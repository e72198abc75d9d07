package org.hexapla.library.votes;

import java.util.List;
import org.hexapla.authorities.StateCode;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.web.chart.Chart;
import org.hexapla.library.Cited;
import org.hexapla.library.RecordId;

/// A roll call for its readers.
///
/// @param reference what the source calls it; may be empty
/// @param sources who tells of it, the one it is kept by first
/// @param marks the message keys of what it is marked as
/// @param groups who voted how, by letter, in the reader's order of names
/// @param inOneList all voters, in the reader's order of names
public record VoteView(
        RecordId id,
        LocalizedText title,
        LocalizedText description,
        LocalizedText agendaTitle,
        List<Paper> papers,
        PartialDate date,
        String body,
        String session,
        String reference,
        String note,
        List<String> sources,
        List<String> marks,
        List<VotesView.Choice> subjects,
        Tally tally,
        Chart chart,
        List<Group> groups,
        List<Voter> inOneList) {

    /// @param key of the words for what it is to the vote
    public record Paper(String key, Cited cited) {}

    public record Group(Letter letter, List<Voter> voters) {}

    /// @param name on the day of the vote, in the reader's language
    public record Voter(StateCode code, String name, Letter letter) {}
}
