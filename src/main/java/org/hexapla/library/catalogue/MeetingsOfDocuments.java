package org.hexapla.library.catalogue;

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

/// The meetings whose records the catalogue has, by the marks of verbatim and summary records.
@Component
class MeetingsOfDocuments implements MeetingTraces {

    private final JdbcClient database;

    MeetingsOfDocuments(JdbcClient database) {
        this.database = database;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DOCUMENT;
    }

    @Override
    public List<HeldMeeting> between(LocalDate first, LocalDate last) {
        return database.sql("""
                        select distinct on (symbol.key) symbol.display as meeting, body, session, date from library.document
                        join library.record on record.id = document.record and record.state = 'live'
                        join library.document_symbol symbol on symbol.record = document.record
                        cross join lateral (
                            select body, session from library.document_origin origin
                            where origin.record = document.record order by body limit 1) origin
                        where date between :first and :last and symbol.key ~ '/(pv|sr)\\.[0-9]+$'
                        order by symbol.key, date
                        """)
                .param("first", first)
                .param("last", last)
                .query(MeetingRow::read)
                .list();
    }

    @Override
    public Optional<HeldMeeting> find(Symbol record) {
        return database.sql("""
                        select symbol.display as meeting, body, session, date from library.document
                        join library.record on record.id = document.record and record.state = 'live'
                        join library.document_symbol symbol on symbol.record = document.record
                        cross join lateral (
                            select body, session from library.document_origin origin
                            where origin.record = document.record order by body limit 1) origin
                        where symbol.key = :key and date is not null and symbol.key ~ '/(pv|sr)\\.[0-9]+$' limit 1
                        """)
                .param("key", record.key())
                .query(MeetingRow::read)
                .optional();
    }

    @Override
    public List<RecordId> of(Symbol record) {
        return database.sql("""
                        select distinct document.record from library.document
                        join library.record on record.id = document.record and record.state = 'live'
                        where document.record in (
                            select symbol.record from library.document_symbol symbol where symbol.key = :key
                            union select relation.record from library.document_relation relation where relation.key = :key)
                        order by document.record limit 500
                        """)
                .param("key", record.key())
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }
}
