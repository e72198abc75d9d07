package org.hexapla.library.votes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.hexapla.authorities.States;
import org.hexapla.authorities.States.State;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.springframework.stereotype.Component;

/// Whether the ballots of a roll call can be true: voters that were members then, none twice, as many as was published.
@Component
class BallotCheck {

    private final States states;

    BallotCheck(States states) {
        this.states = states;
    }

    /// Everything that is wrong; nothing if all is well.
    List<Wrong> of(RollCall rollCall) {
        var wrongs = new ArrayList<Wrong>();
        if (rollCall.ballots().isEmpty()) {
            wrongs.add(new Wrong("library.vote.bad.empty", List.of(rollCall.sourceId())));
        }
        var seen = new HashSet<>();
        for (var ballot : rollCall.ballots()) {
            var state = states.find(ballot.state());
            if (!seen.add(ballot.state())) {
                wrongs.add(new Wrong("library.vote.bad.twice", List.of(name(ballot), rollCall.sourceId())));
            } else if (state.isEmpty() || !wasMember(state.get(), rollCall.date())) {
                wrongs.add(new Wrong(
                        "library.vote.bad.not-member",
                        List.of(name(ballot), rollCall.date().iso())));
            }
        }
        rollCall.published().ifPresent(published -> compare(rollCall, published, wrongs));
        return wrongs;
    }

    private void compare(RollCall rollCall, PublishedTotals published, List<Wrong> wrongs) {
        var counted = rollCall.tally();
        for (var letter : Letter.values()) {
            if (counted.of(letter) != published.tally().of(letter)) {
                wrongs.add(new Wrong(
                        "library.vote.bad.total",
                        List.of(letter.code(), published.tally().of(letter), counted.of(letter), rollCall.sourceId())));
            }
        }
        var members = states.all().stream()
                .filter(state -> wasMember(state, rollCall.date()))
                .count();
        if (members != published.members() || counted.total() != published.members()) {
            wrongs.add(new Wrong(
                    "library.vote.bad.members",
                    List.of(published.members(), counted.total(), members, rollCall.sourceId())));
        }
    }

    static boolean joinsLaterInTheYear(State state, PartialDate date) {
        return !wasMember(state, date)
                && state.memberships().stream()
                        .anyMatch(spell -> spell.from().isAfter(date.last())
                                && spell.from().getYear() == date.year());
    }

    /// Where only the month is known, a member of any day of it may have voted.
    private static boolean wasMember(State state, PartialDate date) {
        LocalDate last = date.last();
        for (var day = date.first(); !day.isAfter(last); day = day.plusDays(1)) {
            if (state.isMemberOn(day)) {
                return true;
            }
        }
        return false;
    }

    private String name(Ballot ballot) {
        return ballot.named().isEmpty()
                ? states.find(ballot.state())
                        .map(State::name)
                        .orElse(LocalizedText.none())
                        .in(Language.EN)
                        .orElse(ballot.state().value())
                : ballot.named();
    }

    /// @param key the message that says what is wrong
    record Wrong(String key, List<Object> arguments) {}
}
