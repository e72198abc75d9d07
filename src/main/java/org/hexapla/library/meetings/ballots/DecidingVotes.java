package org.hexapla.library.meetings.ballots;

import java.util.List;
import java.util.Map;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.Saved;
import org.hexapla.library.marc.SavingRecords;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// What people make of a proposed vote.
@Component
@Transactional
class DecidingVotes {

    private final VoteSheets sheets;
    private final CheckingVotes checking;
    private final VoteMarc marc;
    private final SavingRecords saving;
    private final People people;

    DecidingVotes(VoteSheets sheets, CheckingVotes checking, VoteMarc marc, SavingRecords saving, People people) {
        this.sheets = sheets;
        this.checking = checking;
        this.marc = marc;
        this.saving = saving;
        this.people = people;
    }

    /// Notes what was typed. The letters are those of members that are on the sheet.
    void correct(long id, ProposedVote.About about, ProposedVote.Sums sums, Map<String, String> letters) {
        people.requireStaff("library");
        sheets.correct(id, about, sums, letters);
    }

    /// Makes it a record of the collection.
    ///
    /// @return what hinders it; nothing if it is one now, or was decided before
    List<VoteFault> accept(long id) {
        var person = people.requireStaff("library");
        var vote = sheets.held(id);
        if (!vote.isOpen()) {
            return List.of();
        }
        var faults = checking.faults(vote);
        if (!faults.isEmpty()) {
            return faults;
        }
        return switch (saving.save(RecordKind.VOTE, null, 0, marc.record(vote))) {
            case Saved.Added(RecordId made, var _) -> {
                sheets.decide(id, "accepted", made, person.id().value());
                yield List.of();
            }
            case Saved.Refused(var findings) -> {
                // What was entered in the authority file for nothing goes again.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield findings.stream()
                        .filter(Finding::isError)
                        .map(finding -> new VoteFault("", finding.messageKey(), finding.arguments()))
                        .toList();
            }
            case Saved.Changed _, Saved.Unchanged _ -> List.of();
        };
    }

    void refuse(long id) {
        var person = people.requireStaff("library");
        if (sheets.held(id).isOpen()) {
            sheets.decide(id, "refused", null, person.id().value());
        }
    }
}
