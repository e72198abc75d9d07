package org.hexapla.library.states;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.authorities.States.State;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.speeches.StateSpeeches;
import org.hexapla.library.states.StateListView.Group;
import org.hexapla.library.votes.VotingHistory;
import org.springframework.stereotype.Component;

/// Puts together the pages of the lists of a state.
@Component
class StateListPages {

    private static final int PAGE = 50;

    private final StateLists lists;
    private final VotingHistory history;
    private final StateSpeeches speeches;
    private final ContributionsOfStates contributions;

    StateListPages(
            StateLists lists, VotingHistory history, StateSpeeches speeches, ContributionsOfStates contributions) {
        this.lists = lists;
        this.history = history;
        this.speeches = speeches;
        this.contributions = contributions;
    }

    StateListView view(State state, StateListKind kind, StateListChoice choice, int page, Language reader) {
        var total = lists.count(state, kind, choice);
        var paging = new Paging(Math.clamp(page, 1, new Paging(1, PAGE, total).last()), PAGE, total);
        return new StateListView(
                state.code().value(),
                state.name(),
                kind,
                lists.table(state, kind, choice, reader, (paging.number() - 1) * PAGE, PAGE),
                paging,
                choice,
                years(state, kind),
                groups(state, kind, reader));
    }

    private List<Integer> years(State state, StateListKind kind) {
        var years = switch (kind) {
            case SPEECHES -> speeches.held(state.code()).stream().map(StateSpeeches.Held::year);
            case DOCUMENTS -> contributions.held(state.code()).stream().map(held -> held.year());
            case VOTES ->
                history.years(state.code()).stream()
                        .flatMap(known -> IntStream.rangeClosed(known.first(), known.last())
                                .boxed());
            case AGREEMENT, TERMS, DATES -> Stream.<Integer>empty();
        };
        return years.distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private List<Group> groups(State state, StateListKind kind, Language reader) {
        var groups = switch (kind) {
            case SPEECHES ->
                speeches.held(state.code()).stream()
                        .map(held -> new Group(
                                held.body(), StateLists.body(held.body()).words(reader)));
            case DOCUMENTS ->
                contributions.held(state.code()).stream()
                        .map(held -> new Group(
                                held.type().code(),
                                Messages.text(reader, held.type().messageKey())));
            case VOTES ->
                Stream.of("A", "S")
                        .map(body -> new Group(body, StateLists.body(body).words(reader)));
            case AGREEMENT, TERMS, DATES -> Stream.<Group>empty();
        };
        return groups.distinct()
                .sorted(Comparator.comparing(Group::name, reader.order()))
                .toList();
    }
}
