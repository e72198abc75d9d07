package org.hexapla.library.meetings.ballots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RollCalls;
import org.springframework.stereotype.Component;

/// Holds a vote against what must be true of one, whether a sheet told it or a person: each member of that day once, as
/// many of each letter as was announced, and no vote of the collection on the same.
@Component
class CheckingVotes {

    static final List<String> MODALITIES = List.of(
            "RECORDED",
            "RECORDED - No machine generated vote",
            "NON-RECORDED",
            "ADOPTED WITHOUT VOTE",
            "VOTING BY MAIL");

    private final Voters voters;
    private final RollCalls rollCalls;

    CheckingVotes(Voters voters, RollCalls rollCalls) {
        this.voters = voters;
        this.rollCalls = rollCalls;
    }

    List<VoteFault> faults(ProposedVote vote) {
        var faults = new ArrayList<VoteFault>();
        required(vote, faults);
        members(vote, faults);
        compare(vote, "Y", vote.sums().yes(), faults);
        compare(vote, "N", vote.sums().no(), faults);
        compare(vote, "A", vote.sums().abstain(), faults);
        compare(vote, "X", vote.sums().notVoting(), faults);
        Symbol.parse(vote.about().resolution())
                .flatMap(symbol -> rollCalls.of(List.of(symbol)).stream().findFirst())
                .ifPresent(other -> faults.add(VoteFault.of(
                        "resolution",
                        "meetings.vote.bad.duplicate",
                        vote.about().resolution(),
                        other.id().toString())));
        return faults;
    }

    private static void required(ProposedVote vote, List<VoteFault> faults) {
        var about = vote.about();
        symbol("draft", about.draft(), faults);
        symbol("meeting", about.meeting(), faults);
        // What was not adopted has no resolution; in the Assembly only adopted texts are kept as votes.
        if (vote.body().equals("A") || !about.resolution().isEmpty()) {
            symbol("resolution", about.resolution(), faults);
        }
        if (about.title().isBlank()) {
            faults.add(VoteFault.of("title", "meetings.vote.bad.title"));
        }
        if (about.session().isBlank()) {
            faults.add(VoteFault.of("session", "meetings.vote.bad.session"));
        }
        if (about.item().isBlank() && about.itemTitle().isBlank()) {
            faults.add(VoteFault.of("item", "meetings.vote.bad.item"));
        }
        if (!MODALITIES.contains(about.modality())) {
            faults.add(VoteFault.of("modality", "meetings.vote.bad.modality"));
        }
    }

    private static void symbol(String field, String written, List<VoteFault> faults) {
        if (Symbol.catalogued(written).isEmpty()) {
            faults.add(VoteFault.of(field, "meetings.vote.bad.symbol", written));
        }
    }

    private void members(ProposedVote vote, List<VoteFault> faults) {
        var members = voters.members(vote.body(), vote.day()).stream()
                .collect(Collectors.toMap(member -> member.code().value(), member -> member.name()));
        var seen = new HashSet<String>();
        for (var ballot : vote.ballots()) {
            if (!seen.add(ballot.state())) {
                faults.add(VoteFault.of("", "meetings.vote.bad.twice", ballot.name()));
            } else if (!members.containsKey(ballot.state())) {
                faults.add(VoteFault.of(
                        "",
                        "meetings.vote.bad.not-member",
                        ballot.name(),
                        vote.day().toString()));
            }
        }
        var missing = new java.util.TreeMap<>(members);
        missing.keySet().removeAll(Set.copyOf(seen));
        if (!missing.isEmpty()) {
            faults.add(VoteFault.of(
                    "", "meetings.sheet.bad.missing", missing.size(), String.join("; ", missing.values())));
        }
        if (members.isEmpty() || vote.sums().members() != members.size()) {
            faults.add(VoteFault.of(
                    "yes", "meetings.sheet.bad.members", vote.sums().members(), members.size()));
        }
    }

    private static void compare(ProposedVote vote, String letter, int announced, List<VoteFault> faults) {
        if (vote.count(letter) != announced) {
            faults.add(VoteFault.of("yes", "meetings.sheet.bad.total", letter, announced, vote.count(letter)));
        }
    }
}
