package org.hexapla.library.meetings.speakers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The meetings that were read, with the speeches proposed from them.
@Component
class Meetings {

    private final JdbcClient database;

    Meetings(JdbcClient database) {
        this.database = database;
    }

    Meeting need(long id) {
        return database.sql("select * from library.meeting_record where id = :id")
                .param("id", id)
                .query((row, _) -> meeting(row))
                .optional()
                .orElseThrow(() -> new MeetingNotFound(id));
    }

    Optional<Meeting> of(Symbol symbol) {
        return database.sql("select * from library.meeting_record where key = :key")
                .param("key", symbol.key())
                .query((row, _) -> meeting(row))
                .optional();
    }

    /// @param open how many proposals wait
    record Listed(Meeting meeting, int proposed, int open, int accepted) {}

    /// Those with most to decide first, then the latest.
    List<Listed> list(int most) {
        return database.sql("""
                        select meeting_record.*, speech.proposed, speech.open, speech.accepted
                        from library.meeting_record
                        left join lateral (
                            select count(*) as proposed, count(*) filter (where verdict = 'open') as open,
                                count(*) filter (where verdict = 'accepted') as accepted
                            from library.proposed_speech where meeting = meeting_record.id) speech on true
                        order by speech.open > 0 desc, day desc, id desc limit :most
                        """)
                .param("most", most)
                .query((row, _) ->
                        new Listed(meeting(row), row.getInt("proposed"), row.getInt("open"), row.getInt("accepted")))
                .list();
    }

    List<ProposedSpeech> proposals(long meeting) {
        return database.sql("select * from library.proposed_speech where meeting = :meeting order by position")
                .param("meeting", meeting)
                .query((row, _) -> proposal(row))
                .list();
    }

    /// The proposal as nobody else can decide it until this transaction ends.
    Optional<ProposedSpeech> held(long meeting, long id) {
        return database.sql("select * from library.proposed_speech where id = :id and meeting = :meeting for update")
                .param("id", id)
                .param("meeting", meeting)
                .query((row, _) -> proposal(row))
                .optional();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                row.getLong("id"),
                Symbol.of(row.getString("symbol")),
                row.getString("body"),
                row.getString("session"),
                row.getObject("day", LocalDate.class),
                new Language(row.getString("language")),
                row.getString("president"),
                row.getString("agenda"),
                List.of((String[]) row.getArray("marks").getArray()),
                row.getString("file"),
                row.getString("name"));
    }

    private static ProposedSpeech proposal(ResultSet row) throws SQLException {
        var heading = row.getObject("heading", Long.class);
        var record = row.getObject("record", Long.class);
        return new ProposedSpeech(
                row.getLong("id"),
                row.getInt("position"),
                row.getInt("page"),
                row.getString("line"),
                row.getString("first_words"),
                row.getInt("words"),
                ProposedSpeech.Role.valueOf(row.getString("capacity").toUpperCase(Locale.ROOT)),
                row.getString("person"),
                heading == null ? null : new AuthorityId(heading),
                row.getString("state"),
                row.getString("organisation"),
                row.getString("spoken"),
                row.getString("item"),
                ProposedSpeech.Verdict.valueOf(row.getString("verdict").toUpperCase(Locale.ROOT)),
                row.getObject("joined", Long.class),
                record == null ? null : new RecordId(record));
    }
}
