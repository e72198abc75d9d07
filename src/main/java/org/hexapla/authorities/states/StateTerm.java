package org.hexapla.authorities.states;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States.Seat;
import org.jspecify.annotations.Nullable;

/// A term of office of a state, as a table tells it.
record StateTerm(
        String body,
        StateCode state,
        int firstYear,
        @Nullable Integer lastYear,
        Seat seat) {

    /// @param cells by the names of the columns
    static Optional<StateTerm> read(UnaryOperator<String> cells) {
        var first = cells.apply("first_year");
        var last = cells.apply("last_year");
        var seat = Seat.parse(cells.apply("seat"));
        if (!first.matches("\\d{4}")
                || !last.matches("(\\d{4})?")
                || !cells.apply("body").matches("[A-Z][A-Za-z0-9./]{0,39}")
                || !cells.apply("state").matches("[A-Za-z]{3,20}")
                || seat.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StateTerm(
                cells.apply("body"),
                new StateCode(cells.apply("state")),
                Integer.parseInt(first),
                last.isEmpty() ? null : Integer.valueOf(last),
                seat.get()));
    }
}
