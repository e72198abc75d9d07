package org.hexapla.library.votes;

import java.util.Collection;
import java.util.EnumMap;

/// How many voted how.
public record Tally(int yes, int no, int abstain, int notVoting) {

    static Tally of(Collection<Ballot> ballots) {
        var counts = new EnumMap<Letter, Integer>(Letter.class);
        ballots.forEach(ballot -> counts.merge(ballot.letter(), 1, Integer::sum));
        return new Tally(
                counts.getOrDefault(Letter.YES, 0),
                counts.getOrDefault(Letter.NO, 0),
                counts.getOrDefault(Letter.ABSTAIN, 0),
                counts.getOrDefault(Letter.NOT_VOTING, 0));
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
