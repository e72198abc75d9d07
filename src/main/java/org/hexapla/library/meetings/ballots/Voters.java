package org.hexapla.library.meetings.ballots;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.library.meetings.sheets.Members;
import org.springframework.stereotype.Component;

/// Who could vote on a day, in the Assembly and in the Council.
@Component
class Voters {

    private final States states;

    Voters(States states) {
        this.states = states;
    }

    Members assembly(LocalDate day) {
        return Members.on(day, states);
    }

    /// The members of the Council of that year, as far as its terms were imported; for each whether it is permanent.
    Map<StateCode, Boolean> council(LocalDate day) {
        var seats = new HashMap<StateCode, Boolean>();
        for (var state : states.all()) {
            state.memberships().stream()
                    .filter(_ -> state.isMemberOn(day))
                    .flatMap(_ -> states.termsOf(state.code()).stream())
                    .filter(term -> isOfCouncilIn(term, day.getYear()))
                    .forEach(term ->
                            seats.merge(state.code(), term.seat() == States.Seat.PERMANENT, Boolean::logicalOr));
        }
        return seats;
    }

    private static boolean isOfCouncilIn(States.Term term, int year) {
        var last = term.lastYear();
        return term.body().equals("S")
                && term.seat() != States.Seat.PRESIDENT
                && term.firstYear() <= year
                && (last == null || year <= last);
    }

    List<Members.Member> members(String body, LocalDate day) {
        return body.equals("S")
                ? assembly(day).only(council(day).keySet()).all()
                : assembly(day).all();
    }
}
