package org.hexapla.library.votes;

import java.util.Collection;

/// How many voted how.
public record Tally(int yes, int no, int abstain, int notVoting) {

    static Tally of(Collection<Ballot> ballots) {
        var counts = new int[Letter.values().length];
        ballots.forEach(ballot -> counts[ballot.letter().ordinal()]++);
        return new Tally(counts[0], counts[1], counts[2], counts[3]);
    }

    /// What several counts come to.
    public static Tally sum(Collection<Tally> tallies) {
        return tallies.stream()
                .reduce(
                        new Tally(0, 0, 0, 0),
                        (one, other) -> new Tally(
                                one.yes + other.yes,
                                one.no + other.no,
                                one.abstain + other.abstain,
                                one.notVoting + other.notVoting));
    }

    public int of(Letter letter) {
        return switch (letter) {
            case YES -> yes;
            case NO -> no;
            case ABSTAIN -> abstain;
            case NOT_VOTING -> notVoting;
        };
    }

    public int total() {
        return yes + no + abstain + notVoting;
    }
}
