package org.hexapla.library.votes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.HeldMeeting;
import org.hexapla.library.MeetingTraces;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.MeetingRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The meetings at which votes were taken.
@Component
class MeetingsOfVotes implements MeetingTraces {

    private final JdbcClient database;

    MeetingsOfVotes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.VOTE;
    }

    @Override
    public List<HeldMeeting> between(LocalDate first, LocalDate last) {
        return database.sql("""
                        select distinct on (meeting) meeting, body, session, date from library.roll_call
                        where meeting is not null and meeting <> '' and date between :first and :last and length(date_known) = 10
                        order by meeting, date
                        """)
                .param("first", first)
                .param("last", last)
                .query(MeetingRow::read)
                .list();
    }

    @Override
    public Optional<HeldMeeting> find(Symbol record) {
        return database.sql("""
                        select meeting, body, session, date from library.roll_call
                        where lower(meeting) = lower(:symbol) and length(date_known) = 10 order by date limit 1
                        """)
                .param("symbol", record.display())
                .query(MeetingRow::read)
                .optional();
    }

    @Override
    public List<RecordId> of(Symbol record) {
        return database.sql("""
                        select roll_call.record from library.roll_call
                        join library.record on record.id = roll_call.record and record.state = 'live'
                        where lower(meeting) = lower(:symbol) order by roll_call.record limit 500
                        """)
                .param("symbol", record.display())
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }
}
