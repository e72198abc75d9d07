package org.hexapla.library.cataloguing.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.proceedings.IndexedSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which records are of a session, as they themselves say; those of the organ's committees are its own.
@Component
@Transactional(readOnly = true)
class SessionRecords {

    private static final Map<RecordKind, String> TABLES = Map.of(
            RecordKind.DOCUMENT, "library.document_origin",
            RecordKind.SPEECH, "library.speech",
            RecordKind.VOTE, "library.roll_call");

    private final JdbcClient database;

    SessionRecords(JdbcClient database) {
        this.database = database;
    }

    /// Live records by their kinds, each in the order of their numbers.
    Map<RecordKind, List<RecordId>> of(IndexedSession session) {
        var records = new EnumMap<RecordKind, List<RecordId>>(RecordKind.class);
        TABLES.forEach((kind, table) -> records.put(
                kind,
                database.sql("""
                                select distinct one.record as id from %s one
                                join library.record r on r.id = one.record and r.state = 'live'
                                where one.session = any(:codes) and (one.body = :body or one.body like :committees)
                                order by id
                                """.formatted(table))
                        .param("codes", codes(session))
                        .param("body", session.organ().letter())
                        .param("committees", session.organ().letter() + "/C.%")
                        .query((row, _) -> new RecordId(row.getLong("id")))
                        .list()));
        return records;
    }

    /// The sessions of which there are documents, those with the most first.
    List<IndexedSession> known(int most) {
        return database
                .sql("""
                        select body, session from library.document_origin
                        where body in ('A', 'E', 'S') and session <> '' group by body, session
                        order by count(*) desc, body, session limit :most
                        """)
                .param("most", most)
                .query((row, _) -> IndexedSession.parse(row.getString("body"), row.getString("session")))
                .list()
                .stream()
                .flatMap(java.util.Optional::stream)
                .distinct()
                .toList();
    }

    /// A session's code, and as some records write it.
    private static String[] codes(IndexedSession session) {
        return Stream.of("", "-0", "-S", "-s", "/")
                .map(end -> session.code() + end)
                .toArray(String[]::new);
    }
}
