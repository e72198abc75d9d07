package org.hexapla.library.meetings.ballots;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.meetings.ballots.ProposedVote.About;
import org.hexapla.library.meetings.ballots.ProposedVote.Ballot;
import org.hexapla.library.meetings.ballots.ProposedVote.Sums;
import org.hexapla.library.meetings.sheets.VoteSheet;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what a sheet says as a proposed vote, or begins one that is entered by hand.
@Component
@Transactional
class ProposingVotes {

    static final String RECORDED = "RECORDED";

    private final VoteSheets sheets;
    private final Voters voters;
    private final People people;

    ProposingVotes(VoteSheets sheets, Voters voters, People people) {
        this.sheets = sheets;
        this.voters = voters;
        this.people = people;
    }

    /// @return whether it was proposed; not if the same sheet is there already
    boolean propose(VoteSheet sheet, String file, String name) {
        var person = people.requireStaff("library");
        if (sheets.has(file)) {
            return false;
        }
        var totals = sheet.totals();
        // Numbered by name, however the columns of the sheet run.
        var ballots = sheet.ballots().stream()
                .sorted(Comparator.comparing(VoteSheet.Ballot::name))
                .map(ballot ->
                        new Ballot(ballot.state().value(), String.valueOf(ballot.letter()), ballot.name(), false))
                .toList();
        var about = new About(
                sheet.session(),
                sheet.meetingRecord().map(Symbol::display).orElse(""),
                sheet.draft().map(Symbol::display).orElse(""),
                "",
                sheet.title(),
                sheet.session().isEmpty() ? "" : "A/%s/251".formatted(sheet.session()),
                "",
                "",
                RECORDED);
        var sums = new Sums(totals.yes(), totals.no(), totals.abstain(), totals.notVoting());
        sheets.insert(
                new ProposedVote(0, file, name, "A", sheet.day(), about, sums, ballots, "open", null),
                person.id().value());
        return true;
    }

    /// A vote without a sheet: nobody has voted yet.
    long begin(String body, LocalDate day) {
        var person = people.requireStaff("library");
        var members = voters.members(body, day);
        List<Ballot> ballots = members.stream()
                .map(member -> new Ballot(member.code().value(), "X", member.name(), false))
                .toList();
        var session = body.equals("S") ? String.valueOf(day.getYear() - 1945) : "";
        var about = new About(session, "", "", "", "", "", "", "", RECORDED);
        return sheets.insert(
                new ProposedVote(0, "", "", body, day, about, new Sums(0, 0, 0, members.size()), ballots, "open", null),
                person.id().value());
    }
}
