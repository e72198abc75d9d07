package org.hexapla.library.meetings.ballots;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.library.RecordId;
import org.jspecify.annotations.Nullable;

/// A vote that waits to become a record.
///
/// @param file the sheet in the archive, or empty where it was entered by hand
/// @param body A or S
/// @param about what people say of it
/// @param verdict open, accepted or refused
public record ProposedVote(
        long id,
        String file,
        String name,
        String body,
        LocalDate day,
        About about,
        Sums sums,
        List<Ballot> ballots,
        String verdict,
        @Nullable RecordId record) {

    /// @param modality the type of the vote as field 591 says it
    /// @param agenda the symbol of the agenda
    public record About(
            String session,
            String meeting,
            String draft,
            String resolution,
            String title,
            String agenda,
            String item,
            String itemTitle,
            String modality) {}

    /// The totals as they were announced.
    public record Sums(int yes, int no, int abstain, int notVoting) {

        public int members() {
            return yes + no + abstain + notVoting;
        }
    }

    /// @param letter Y, N or A; X for who did not vote
    /// @param isPermanent of a member of the Council
    public record Ballot(String state, String letter, String name, boolean isPermanent) {}

    public boolean isOpen() {
        return verdict.equals("open");
    }

    public String path() {
        return "/meetings/sheets/" + id;
    }

    int count(String letter) {
        return (int) ballots.stream()
                .filter(ballot -> ballot.letter().equals(letter))
                .count();
    }

    /// A permanent member voted against what had the votes otherwise, and it was not adopted. An abstention is no
    /// veto.
    public boolean isVetoed() {
        return body.equals("S")
                && about.resolution().isEmpty()
                && ballots.stream()
                        .anyMatch(ballot ->
                                ballot.isPermanent() && ballot.letter().equals("N"))
                && count("Y") >= 9;
    }

    public boolean isUnanimous() {
        return !ballots.isEmpty() && count("Y") == ballots.size();
    }
}
