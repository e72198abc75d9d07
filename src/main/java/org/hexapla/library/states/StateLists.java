package org.hexapla.library.states;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hexapla.authorities.States;
import org.hexapla.authorities.States.State;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.library.catalogue.Bodies;
import org.hexapla.library.catalogue.ContributedDocuments;
import org.hexapla.library.speeches.StateSpeeches;
import org.hexapla.library.states.StateTable.Cell;
import org.hexapla.library.votes.VotingHistory;
import org.springframework.stereotype.Component;

/// Puts the lists of a state into rows and columns.
@Component
class StateLists {

    private final States states;
    private final VotingHistory history;
    private final StateSpeeches speeches;
    private final ContributionsOfStates contributions;
    private final StateDates dates;

    StateLists(
            States states,
            VotingHistory history,
            StateSpeeches speeches,
            ContributionsOfStates contributions,
            StateDates dates) {
        this.states = states;
        this.history = history;
        this.speeches = speeches;
        this.contributions = contributions;
        this.dates = dates;
    }

    /// How long a list is that has pages.
    long count(State state, StateListKind kind, StateListChoice choice) {
        return switch (kind) {
            case VOTES -> history.count(state.code(), votes(choice));
            case SPEECHES -> speeches.count(state.code(), speeches(choice));
            case DOCUMENTS -> contributions.count(state.code(), documents(choice));
            case AGREEMENT, TERMS, DATES -> 0;
        };
    }

    /// @param offset from which on, of a list that has pages; others are whole
    StateTable table(State state, StateListKind kind, StateListChoice choice, Language reader, int offset, int size) {
        return switch (kind) {
            case VOTES -> votes(state, choice, reader, offset, size);
            case SPEECHES -> speeches(state, choice, reader, offset, size);
            case DOCUMENTS -> documents(state, choice, reader, offset, size);
            case AGREEMENT -> agreement(state, reader);
            case TERMS -> terms(state, reader);
            case DATES -> dates(state, reader);
        };
    }

    private StateTable votes(State state, StateListChoice choice, Language reader, int offset, int size) {
        return new StateTable(
                List.of("date", "body", "session", "symbol", "title", "vote"),
                history.ballots(state.code(), votes(choice), offset, size).stream()
                        .map(cast -> List.of(
                                Cell.of(cast.date().iso()),
                                Cell.of(cast.body()),
                                Cell.of(cast.session()),
                                Cell.of(cast.symbol()),
                                Cell.of(cast.title(), reader)
                                        .orElse(cast.symbol())
                                        .orElse(cast.vote().toString())
                                        .at("/votes/" + cast.vote()),
                                Cell.of(Messages.text(reader, cast.letter().messageKey()))))
                        .toList());
    }

    private StateTable speeches(State state, StateListChoice choice, Language reader, int offset, int size) {
        return new StateTable(
                List.of("date", "body", "session", "meeting", "item", "speaker"),
                speeches.list(state.code(), speeches(choice), offset, size).stream()
                        .map(given -> List.of(
                                Cell.of(given.date().iso()),
                                Cell.of(given.body()),
                                Cell.of(given.session()),
                                Cell.of(given.meeting()),
                                Cell.of(given.agendaItem()),
                                Cell.of(given.title(), reader)
                                        .orElse(given.id().toString())
                                        .at("/speeches/" + given.id())))
                        .toList());
    }

    private StateTable documents(State state, StateListChoice choice, Language reader, int offset, int size) {
        return new StateTable(
                List.of("date", "symbol", "title", "type"),
                contributions.list(state.code(), documents(choice), offset, size).stream()
                        .map(one -> List.of(
                                Cell.of(Objects.requireNonNullElse(one.date(), "")),
                                Cell.of(one.symbol()),
                                Cell.of(one.title(), reader)
                                        .orElse(one.symbol())
                                        .at("/documents/" + one.id()),
                                Cell.of(Messages.text(reader, one.type().messageKey()))))
                        .toList());
    }

    private StateTable agreement(State state, Language reader) {
        var rows = new ArrayList<List<Cell>>();
        history.years(state.code())
                .ifPresent(years -> history.agreement(state.code(), years)
                        .forEach(agreeing -> rows.add(List.of(
                                Cell.of(agreeing.other().value()),
                                Cell.of(
                                                states.find(agreeing.other())
                                                        .map(State::name)
                                                        .orElse(LocalizedText.none()),
                                                reader)
                                        .orElse(agreeing.other().value())
                                        .at("/states/" + agreeing.other()),
                                Cell.of(agreeing.same()),
                                Cell.of(agreeing.shared()),
                                Cell.of(Math.round(agreeing.share() * 10_000) / 10_000.0)))));
        return new StateTable(List.of("code", "state", "alike", "shared", "share"), rows);
    }

    private StateTable terms(State state, Language reader) {
        return new StateTable(
                List.of("body", "organ", "seat", "from", "until"),
                states.termsOf(state.code()).stream()
                        .map(term -> List.of(
                                Cell.of(term.body()),
                                Cell.of(body(term.body()), reader).orElse(term.body()),
                                Cell.of(Messages.text(
                                        reader,
                                        "library.state.seat." + term.seat().code())),
                                Cell.of(String.valueOf(term.firstYear())),
                                Cell.of(term.lastYear() == null ? "" : String.valueOf(term.lastYear()))))
                        .toList());
    }

    private StateTable dates(State state, Language reader) {
        return new StateTable(
                List.of("date", "event"),
                dates.of(state).stream()
                        .map(dated -> List.of(
                                Cell.of(dated.date().iso()),
                                Cell.of(Messages.text(
                                        reader, dated.key(), dated.what().words(reader)))))
                        .toList());
    }

    /// The name of a body, or its symbol where it is none that we know by name.
    static LocalizedText body(String symbol) {
        return Bodies.codes().contains(symbol) ? Bodies.name(symbol) : LocalizedText.of(Language.EN, symbol);
    }

    private static VotingHistory.Chosen votes(StateListChoice choice) {
        return new VotingHistory.Chosen(choice.year(), choice.group());
    }

    private static StateSpeeches.Chosen speeches(StateListChoice choice) {
        return new StateSpeeches.Chosen(choice.year(), choice.group(), choice.item());
    }

    private static ContributedDocuments.Chosen documents(StateListChoice choice) {
        return new ContributedDocuments.Chosen(choice.year(), choice.group());
    }
}
