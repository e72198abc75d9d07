package org.hexapla.library.meetings.ballots;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.authorities.StateCode;
import org.hexapla.library.RecordId;
import org.hexapla.library.meetings.ballots.ProposedVote.About;
import org.hexapla.library.meetings.ballots.ProposedVote.Ballot;
import org.hexapla.library.meetings.ballots.ProposedVote.Sums;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The votes that wait, and those that were decided.
@Component
class VoteSheets {

    private final JdbcClient database;
    private final Voters voters;
    private final Clock clock;

    VoteSheets(JdbcClient database, Voters voters, Clock clock) {
        this.database = database;
        this.voters = voters;
        this.clock = clock;
    }

    ProposedVote need(long id) {
        return find("select * from library.vote_sheet where id = :id", id).orElseThrow(() -> new SheetNotFound(id));
    }

    /// As nobody else can decide it until this transaction ends.
    ProposedVote held(long id) {
        return find("select * from library.vote_sheet where id = :id for update", id)
                .orElseThrow(() -> new SheetNotFound(id));
    }

    private Optional<ProposedVote> find(String statement, long id) {
        return database.sql(statement)
                .param("id", id)
                .query((row, _) -> vote(row, true))
                .optional();
    }

    /// Those that wait first, the oldest of them first. Without their ballots.
    List<ProposedVote> list(int most) {
        return database.sql("""
                        select * from library.vote_sheet order by verdict = 'open' desc, day, id limit :most
                        """)
                .param("most", most)
                .query((row, _) -> vote(row, false))
                .list();
    }

    boolean has(String file) {
        return database.sql("select exists (select 1 from library.vote_sheet where file = :file)")
                .param("file", file)
                .query(Boolean.class)
                .single();
    }

    long insert(ProposedVote vote, UUID by) {
        var id = fields(
                        database.sql("""
                        insert into library.vote_sheet (file, name, body, day, session, meeting, draft, resolution, title,
                            agenda, item, item_title, modality, yes, no, abstain, not_voting, taken_at, taken_by)
                        values (nullif(:file, ''), :name, :body, :day, :session, :meeting, :draft, :resolution, :title,
                            :agenda, :item, :itemTitle, :modality, :yes, :no, :abstain, :notVoting, :now, :by)
                        returning id
                        """)
                                .param("file", vote.file())
                                .param("name", vote.name())
                                .param("body", vote.body())
                                .param("day", vote.day())
                                .param("now", Timestamp.from(clock.instant()))
                                .param("by", by),
                        vote)
                .query(Long.class)
                .single();
        for (var i = 0; i < vote.ballots().size(); i++) {
            var ballot = vote.ballots().get(i);
            database.sql("""
                            insert into library.vote_sheet_ballot (sheet, position, state, letter, name)
                            values (:sheet, :position, :state, :letter, :name)
                            """)
                    .param("sheet", id)
                    .param("position", i + 1)
                    .param("state", ballot.state())
                    .param("letter", ballot.letter())
                    .param("name", ballot.name())
                    .update();
        }
        return id;
    }

    /// Notes what people typed.
    void correct(long id, About about, Sums sums, Map<String, String> letters) {
        fields(database.sql("""
                        update library.vote_sheet set session = :session, meeting = :meeting, draft = :draft,
                            resolution = :resolution, title = :title, agenda = :agenda, item = :item,
                            item_title = :itemTitle, modality = :modality, yes = :yes, no = :no, abstain = :abstain,
                            not_voting = :notVoting
                        where id = :id and verdict = 'open'
                        """).param("id", id), about, sums).update();
        letters.forEach((state, letter) -> database.sql("""
                        update library.vote_sheet_ballot set letter = :letter
                        where sheet = :id and state = :state and letter <> :letter
                        """)
                .param("letter", letter)
                .param("id", id)
                .param("state", state)
                .update());
    }

    void decide(long id, String verdict, @org.jspecify.annotations.Nullable RecordId record, UUID by) {
        database.sql("""
                        update library.vote_sheet set verdict = :verdict, record = cast(:record as bigint),
                            decided_at = :now, decided_by = :by
                        where id = :id
                        """)
                .param("verdict", verdict)
                .param("record", record == null ? null : record.value())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("id", id)
                .update();
    }

    private static JdbcClient.StatementSpec fields(JdbcClient.StatementSpec statement, ProposedVote vote) {
        return fields(statement, vote.about(), vote.sums());
    }

    private static JdbcClient.StatementSpec fields(JdbcClient.StatementSpec statement, About about, Sums sums) {
        return statement
                .param("session", about.session())
                .param("meeting", about.meeting())
                .param("draft", about.draft())
                .param("resolution", about.resolution())
                .param("title", about.title())
                .param("agenda", about.agenda())
                .param("item", about.item())
                .param("itemTitle", about.itemTitle())
                .param("modality", about.modality())
                .param("yes", sums.yes())
                .param("no", sums.no())
                .param("abstain", sums.abstain())
                .param("notVoting", sums.notVoting());
    }

    private ProposedVote vote(ResultSet row, boolean isWhole) throws SQLException {
        var record = row.getObject("record", Long.class);
        var file = row.getString("file");
        var day = row.getObject("day", LocalDate.class);
        var body = row.getString("body");
        return new ProposedVote(
                row.getLong("id"),
                file == null ? "" : file,
                row.getString("name"),
                body,
                day,
                new About(
                        row.getString("session"),
                        row.getString("meeting"),
                        row.getString("draft"),
                        row.getString("resolution"),
                        row.getString("title"),
                        row.getString("agenda"),
                        row.getString("item"),
                        row.getString("item_title"),
                        row.getString("modality")),
                new Sums(row.getInt("yes"), row.getInt("no"), row.getInt("abstain"), row.getInt("not_voting")),
                isWhole ? ballots(row.getLong("id"), body, day) : List.of(),
                row.getString("verdict"),
                record == null ? null : new RecordId(record));
    }

    private List<Ballot> ballots(long sheet, String body, LocalDate day) {
        var seats = body.equals("S") ? voters.council(day) : Map.<StateCode, Boolean>of();
        return database.sql("select * from library.vote_sheet_ballot where sheet = :sheet order by position")
                .param("sheet", sheet)
                .query((row, _) -> new Ballot(
                        row.getString("state"),
                        row.getString("letter"),
                        row.getString("name"),
                        seats.getOrDefault(new StateCode(row.getString("state")), false)))
                .list();
    }
}
