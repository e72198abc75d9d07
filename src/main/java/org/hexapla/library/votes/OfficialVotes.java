package org.hexapla.library.votes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.States;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.TableFile;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;

/// One file of voting records in the official layout, read roll call by roll call in constant memory.
final class OfficialVotes {

    static final String SOURCE = "undl";

    private static final List<String> COLUMNS = List.of(
            "undl_id",
            "ms_code",
            "ms_name",
            "ms_vote",
            "date",
            "session",
            "resolution",
            "title",
            "total_yes",
            "total_no",
            "total_abstentions",
            "total_non_voting",
            "total_ms");
    private static final int BATCH = 100;

    private final TableFile table;
    private final Voters voters;
    private final Thesaurus thesaurus;
    private final ImportRun run;
    private final TakingVotesIn taking;
    private final List<TableFile.Row> together = new ArrayList<>();
    private final List<RollCall> read = new ArrayList<>();
    private final Map<RollCall, TableFile.Row> rows = new IdentityHashMap<>();

    OfficialVotes(Path file, States states, Thesaurus thesaurus, ImportRun run, TakingVotesIn taking) {
        this.table = TableFile.csv(file).requiring(COLUMNS.toArray(String[]::new));
        this.voters = new Voters(states);
        this.thesaurus = thesaurus;
        this.run = run;
        this.taking = taking;
    }

    void read() throws IOException {
        table.read(run, this::row);
        // Where the file breaks off, its last roll call lacks members and is refused for that.
        finish();
        hand();
    }

    private void row(TableFile.Row row) {
        if (!together.isEmpty() && !together.getFirst().get("undl_id").equals(row.get("undl_id"))) {
            finish();
        }
        together.add(row);
    }

    private void finish() {
        if (!together.isEmpty()) {
            rollCall(List.copyOf(together)).ifPresent(rollCall -> {
                rows.put(rollCall, together.getFirst());
                read.add(rollCall);
            });
        }
        together.clear();
        if (read.size() >= BATCH) {
            hand();
        }
    }

    private void hand() {
        taking.take(SOURCE, List.copyOf(read), rollCall -> java.util.Objects.requireNonNull(rows.get(rollCall)), run);
        read.clear();
        rows.clear();
    }

    private Optional<RollCall> rollCall(List<TableFile.Row> ofOne) {
        var first = ofOne.getFirst();
        var date = PartialDate.parse(first.get("date"));
        var resolution = Symbol.parse(first.get("resolution"));
        if (first.get("undl_id").isEmpty()) {
            run.refused(first.bad("undl_id", "library.vote.bad.id", ""));
            return Optional.empty();
        }
        if (date.isEmpty()) {
            run.refused(first.bad("date", "library.vote.bad.date", first.get("date")));
            return Optional.empty();
        }
        if (resolution.isEmpty()) {
            run.refused(first.bad("resolution", "library.vote.bad.symbol", first.get("resolution")));
            return Optional.empty();
        }
        var ballots = ballots(ofOne, date.get());
        var published = published(first);
        if (ballots.isEmpty() || published.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(rollCall(first, date.get(), resolution.get(), ballots.get(), published.get()));
    }

    private RollCall rollCall(
            TableFile.Row first, PartialDate date, Symbol resolution, List<Ballot> ballots, PublishedTotals published) {
        var session = resolution.session();
        var papers = new RollCall.Papers(
                Optional.of(resolution),
                Symbol.parse(first.get("draft")),
                Symbol.parse(first.get("committee_report")),
                Symbol.parse(first.get("meeting")));
        return new RollCall(
                SOURCE,
                first.get("undl_id"),
                "",
                session.map(Symbol.Session::body).orElse("A"),
                session.map(Symbol.Session::code).orElse(first.get("session")),
                date,
                papers,
                LocalizedText.of(Language.EN, first.get("title")),
                LocalizedText.none(),
                LocalizedText.of(Language.EN, first.get("agenda_title")),
                subjects(first.get("subjects")),
                first.get("vote_note"),
                Set.of(),
                Optional.of(published),
                ballots);
    }

    private Optional<List<Ballot>> ballots(List<TableFile.Row> ofOne, PartialDate date) {
        var ballots = new ArrayList<Ballot>();
        for (var row : ofOne) {
            var state = voters.of(row.get("ms_code"), row.get("ms_name"), date.first());
            var letter = Letter.of(row.get("ms_vote"));
            if (state.isEmpty()) {
                run.refused(row.bad("ms_code", "library.vote.bad.state", row.get("ms_name")));
            } else if (letter.isEmpty()) {
                run.refused(row.bad("ms_vote", "library.vote.bad.letter", row.get("ms_vote")));
            } else {
                ballots.add(new Ballot(state.get(), letter.get(), row.get("ms_name")));
            }
        }
        return ballots.size() == ofOne.size() ? Optional.of(ballots) : Optional.empty();
    }

    private Optional<PublishedTotals> published(TableFile.Row row) {
        var totals = new ArrayList<Integer>();
        for (var column : COLUMNS.subList(COLUMNS.indexOf("total_yes"), COLUMNS.size())) {
            // The official file writes its totals as 120.0.
            var number = row.get(column).replaceFirst("\\.0+$", "");
            if (!number.matches("\\d{1,4}")) {
                run.refused(row.bad(column, "library.vote.bad.number", row.get(column)));
                return Optional.empty();
            }
            totals.add(Integer.valueOf(number));
        }
        return Optional.of(new PublishedTotals(
                new Tally(totals.get(0), totals.get(1), totals.get(2), totals.get(3)), totals.get(4)));
    }

    private List<Subject> subjects(String written) {
        return Stream.of(written.split("\\|"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(this::subject)
                .distinct()
                .toList();
    }

    private Subject subject(String words) {
        var byId = words.matches("[A-Za-z0-9_.-]{1,64}")
                ? thesaurus.find(new ConceptId(words))
                : Optional.<Thesaurus.Concept>empty();
        return byId.or(() -> thesaurus.named(words))
                .map(concept -> new Subject(Subject.Scheme.CONCEPT, concept.id().value()))
                .orElseGet(() -> new Subject(Subject.Scheme.WORDS, words));
    }
}
