package org.hexapla.newsroom.circles;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.authorities.States;
import org.hexapla.kernel.Country;
import org.hexapla.newsroom.Circle;
import org.springframework.stereotype.Component;

/// Reads what ties a member to a circle.
@Component
class Ties {

    private static final int LONGEST = 200;

    private final States states;

    Ties(States states) {
        this.states = states;
    }

    /// As it is kept; nothing where the circle wants it otherwise.
    Optional<String> read(Circle.Tie kind, String written, LocalDate day) {
        var tie = written.strip();
        return switch (kind) {
            case NOTHING -> tie.isEmpty() ? Optional.of("") : Optional.empty();
            case STATE -> country(tie, day).map(Country::code);
            case ORGANISATION -> Optional.of(tie).filter(name -> !name.isEmpty() && name.length() <= LONGEST);
            case STATION ->
                Optional.of(tie.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"))
                        .filter(word -> word.matches("[a-z][a-z0-9-]{0,39}"));
        };
    }

    /// By a code, or by a name that the state bears in any language.
    private Optional<Country> country(String written, LocalDate day) {
        return states.recognise(written, day)
                .map(state -> state.code().toString())
                .or(() -> Optional.of(written).filter(code -> code.matches("(?i)[a-z]{2,3}")))
                .flatMap(Country::parse);
    }
}
