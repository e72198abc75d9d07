package org.hexapla.library.votes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.StateCode;
import org.hexapla.authorities.States;
import org.hexapla.authorities.States.Seat;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// All votes of an organ in the layouts in which voting data is given out, row after row in constant memory.
///
/// Totals are those of the ballots; a source that lists no absent members leaves their number open.
@Component
public class VoteTables {

    private static final int BATCH = 100;

    private static final List<String> FIRST = List.of("undl_id", "ms_code", "ms_name", "ms_vote");
    private static final List<String> PAPERS =
            List.of("date", "session", "resolution", "draft", "committee_report", "meeting", "title");
    private static final List<String> LAST = List.of(
            "vote_note", "total_yes", "total_no", "total_abstentions", "total_non_voting", "total_ms", "undl_link");

    private final JdbcClient database;
    private final VoteReading reading;
    private final SubjectNames names;
    private final States states;

    VoteTables(JdbcClient database, VoteReading reading, SubjectNames names, States states) {
        this.database = database;
        this.reading = reading;
        this.names = names;
        this.states = states;
    }

    /// An organ whose votes have a layout.
    public enum Organ {
        ASSEMBLY("A"),
        COUNCIL("S");

        private final String body;

        Organ(String body) {
            this.body = body;
        }

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private List<String> described() {
            return this == COUNCIL
                    ? List.of("description", "agenda", "modality", "subjects")
                    : List.of("agenda_title", "subjects");
        }
    }

    public static List<String> memberColumns(Organ organ) {
        var columns = new ArrayList<>(FIRST);
        if (organ == Organ.COUNCIL) {
            columns.add("permanent_member");
        }
        columns.addAll(callColumns(organ));
        return List.copyOf(columns);
    }

    /// @param states one column each, after those of the resolution
    public static List<String> resolutionColumns(Organ organ, List<StateCode> states) {
        var columns = new ArrayList<>(List.of("undl_id"));
        columns.addAll(callColumns(organ));
        states.forEach(state -> columns.add(state.value()));
        return List.copyOf(columns);
    }

    private static List<String> callColumns(Organ organ) {
        return Stream.of(PAPERS, organ.described(), LAST).flatMap(List::stream).toList();
    }

    /// The states that ever voted in it.
    public List<StateCode> states(Organ organ) {
        return database.sql("""
                        select code from (select distinct state as code from library.ballot) voted
                        where exists (select 1 from library.ballot join library.roll_call on record = roll_call
                                      where state = code and body = :body)
                        order by code
                        """)
                .param("body", organ.body)
                .query((row, _) -> new StateCode(row.getString("code")))
                .list();
    }

    /// A row for each ballot.
    public Stream<List<Object>> members(Organ organ) {
        return calls(organ, false).flatMap(call -> {
            var described = described(organ, call);
            return call.rollCall().ballots().stream().map(ballot -> {
                var row = new ArrayList<Object>();
                row.add(number(call));
                row.add(ballot.state().value());
                row.add(name(ballot, call.rollCall()));
                row.add(ballot.letter().code());
                if (organ == Organ.COUNCIL) {
                    row.add(isPermanent(ballot.state(), call.rollCall()) ? "True" : "False");
                }
                row.addAll(described);
                return row;
            });
        });
    }

    /// A row for each resolution that was voted on.
    public Stream<List<Object>> resolutions(Organ organ, List<StateCode> columns) {
        return calls(organ, true).map(call -> {
            Map<StateCode, String> letters = call.rollCall().ballots().stream()
                    .collect(Collectors.toMap(
                            Ballot::state, ballot -> ballot.letter().code()));
            var row = new ArrayList<Object>();
            row.add(number(call));
            row.addAll(described(organ, call));
            columns.forEach(state -> row.add(letters.getOrDefault(state, "")));
            return row;
        });
    }

    private record Call(RecordId id, RollCall rollCall) {}

    private Stream<Call> calls(Organ organ, boolean adopted) {
        return Stream.iterate(
                        after(organ, adopted, 0),
                        batch -> !batch.isEmpty(),
                        batch -> after(organ, adopted, batch.getLast()))
                .flatMap(List::stream)
                .flatMap(id -> reading.find(new RecordId(id)).map(found -> new Call(new RecordId(id), found)).stream());
    }

    private List<Long> after(Organ organ, boolean adopted, long last) {
        return database.sql("""
                        select record from library.roll_call
                        where body = :body and record > :last and (not :adopted or resolution is not null)
                        order by record limit :most
                        """)
                .param("body", organ.body)
                .param("last", last)
                .param("adopted", adopted)
                .param("most", BATCH)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// The library's own number where the record is its own, otherwise the record's number here with a mark before it.
    private static String number(Call call) {
        return call.rollCall().source().equals(OfficialVotes.SOURCE)
                ? call.rollCall().sourceId()
                : "r" + call.id();
    }

    private List<Object> described(Organ organ, Call call) {
        var rollCall = call.rollCall();
        var values = new LinkedHashMap<String, Object>();
        values.put("date", rollCall.date().iso());
        values.put("session", rollCall.session());
        values.put("resolution", display(rollCall.papers().resolution()));
        values.put("draft", display(rollCall.papers().draft()));
        values.put("committee_report", display(rollCall.papers().committeeReport()));
        values.put("meeting", display(rollCall.papers().meeting()));
        values.put("title", rollCall.title().words(Language.EN));
        values.put("description", rollCall.description().words(Language.EN));
        values.put("agenda", rollCall.agendaTitle().words(Language.EN));
        values.put("agenda_title", rollCall.agendaTitle().words(Language.EN));
        values.put("modality", "recorded");
        values.put(
                "subjects",
                String.join("|", names.of(rollCall.subjects(), Language.EN).values()));
        values.put("vote_note", rollCall.note());
        totals(rollCall, values);
        values.put("undl_link", "/en/votes/" + call.id());
        return callColumns(organ).stream()
                .map(column -> java.util.Objects.requireNonNullElse(values.get(column), ""))
                .toList();
    }

    private static void totals(RollCall rollCall, Map<String, Object> values) {
        var tally = rollCall.tally();
        values.put("total_yes", tally.yes());
        values.put("total_no", tally.no());
        values.put("total_abstentions", tally.abstain());
        if (tally.notVoting() > 0 || rollCall.published().isPresent()) {
            values.put("total_non_voting", tally.notVoting());
            values.put("total_ms", tally.total());
        }
    }

    private String name(Ballot ballot, RollCall rollCall) {
        return ballot.named().isEmpty()
                ? states.find(ballot.state())
                        .map(state -> state.nameOn(rollCall.date().first()).words(Language.EN))
                        .orElse(ballot.state().value())
                        .toUpperCase(Locale.ROOT)
                : ballot.named();
    }

    private boolean isPermanent(StateCode state, RollCall rollCall) {
        var year = rollCall.date().year();
        return states.termsOf(state).stream()
                .anyMatch(term -> term.seat() == Seat.PERMANENT
                        && term.firstYear() <= year
                        && (term.lastYear() == null || term.lastYear() >= year));
    }

    private static String display(Optional<Symbol> symbol) {
        return symbol.map(Symbol::display).orElse("");
    }
}
