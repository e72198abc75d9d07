package org.hexapla.library.speeches;

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

/// The meetings at which speeches were given.
@Component
class MeetingsOfSpeeches implements MeetingTraces {

    private final JdbcClient database;

    MeetingsOfSpeeches(JdbcClient database) {
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SPEECH;
    }

    @Override
    public List<HeldMeeting> between(LocalDate first, LocalDate last) {
        return database.sql("""
                        select distinct on (meeting_key) meeting, body, session, date from library.speech
                        where meeting_key is not null and date between :first and :last and length(date_known) = 10
                        order by meeting_key, date
                        """)
                .param("first", first)
                .param("last", last)
                .query(MeetingRow::read)
                .list();
    }

    @Override
    public Optional<HeldMeeting> find(Symbol record) {
        return database.sql("""
                        select meeting, body, session, date from library.speech
                        where meeting_key = :key and length(date_known) = 10 order by date limit 1
                        """)
                .param("key", record.key())
                .query(MeetingRow::read)
                .optional();
    }

    @Override
    public List<RecordId> of(Symbol record) {
        return database.sql("""
                        select speech.record from library.speech
                        join library.record on record.id = speech.record and record.state = 'live'
                        where meeting_key = :key order by speech.record limit 500
                        """)
                .param("key", record.key())
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }
}
