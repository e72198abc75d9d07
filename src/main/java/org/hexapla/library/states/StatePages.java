package org.hexapla.library.states;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.authorities.States.State;
import org.hexapla.kernel.Language;
import org.hexapla.library.votes.VotingHistory;
import org.hexapla.library.votes.Years;
import org.springframework.stereotype.Component;

/// Puts together what readers see of states.
@Component
class StatePages {

    private static final int LATEST = 10;

    private final States states;
    private final VotingHistory history;
    private final StateLists lists;
    private final HeldPicture held;
    private final VotingPicture picture;

    StatePages(States states, VotingHistory history, StateLists lists, HeldPicture held, VotingPicture picture) {
        this.states = states;
        this.history = history;
        this.lists = lists;
        this.held = held;
        this.picture = picture;
    }

    StatesView list(Language reader) {
        return new StatesView(
                listed(StatePages::isMember, reader),
                listed(state -> state.memberships().isEmpty(), reader),
                listed(state -> !state.memberships().isEmpty() && !isMember(state), reader));
    }

    Optional<StateView> view(StateCode code, Optional<Years> chosen, Language reader) {
        return states.find(code).map(state -> view(state, chosen, reader));
    }

    private StateView view(State state, Optional<Years> chosen, Language reader) {
        var successor = Optional.ofNullable(state.successor()).flatMap(states::find);
        var all = history.years(state.code());
        return new StateView(
                state.code().value(),
                state.name(),
                successor
                        .map(known ->
                                new StatesView.Listed(known.code(), known.name().words(reader)))
                        .orElse(null),
                state.memberships(),
                state.names(),
                all.map(years -> picture.of(
                                state,
                                years,
                                chosen.map(period -> period.within(years)).orElse(years),
                                reader))
                        .orElse(null),
                history.latest(state.code(), LATEST),
                lists.table(state, StateListKind.DATES, StateListChoice.ALL, reader, 0, 0),
                lists.table(state, StateListKind.TERMS, StateListChoice.ALL, reader, 0, 0),
                held.speeches(state, reader),
                held.documents(state, reader));
    }

    private List<StatesView.Listed> listed(Predicate<State> which, Language reader) {
        return states.all().stream()
                .filter(which)
                .map(state -> new StatesView.Listed(state.code(), state.name().words(reader)))
                .sorted(Comparator.comparing(StatesView.Listed::name, reader.order()))
                .toList();
    }

    private static boolean isMember(State state) {
        return state.memberships().stream().anyMatch(membership -> membership.until() == null);
    }
}
