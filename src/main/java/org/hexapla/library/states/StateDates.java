package org.hexapla.library.states;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hexapla.authorities.States;
import org.hexapla.authorities.States.State;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.springframework.stereotype.Component;

/// The days of a state in the organisation: admitted, named anew, elected, no more.
@Component
class StateDates {

    private final States states;

    StateDates(States states) {
        this.states = states;
    }

    /// @param key of the message that tells it
    /// @param what the name or body that it is about; empty where it is about nothing else
    public record Dated(PartialDate date, String key, LocalizedText what) {}

    /// The earliest first.
    List<Dated> of(State state) {
        var dates = new ArrayList<Dated>();
        for (var spell : state.memberships()) {
            dates.add(new Dated(PartialDate.of(spell.from()), "library.state.date.member", LocalizedText.none()));
            if (spell.until() != null) {
                dates.add(new Dated(
                        PartialDate.of(spell.until()), "library.state.date.member-until", LocalizedText.none()));
            }
        }
        for (var name : state.names()) {
            if (name.from() != null) {
                dates.add(new Dated(PartialDate.of(name.from()), "library.state.date.named", name.name()));
            }
        }
        for (var term : states.termsOf(state.code())) {
            dates.add(new Dated(
                    new PartialDate(String.valueOf(term.firstYear())),
                    "library.state.date." + term.seat().code(),
                    StateLists.body(term.body())));
        }
        dates.sort(Comparator.comparing((Dated dated) -> dated.date().first(), Comparator.<LocalDate>naturalOrder()));
        return List.copyOf(dates);
    }
}
