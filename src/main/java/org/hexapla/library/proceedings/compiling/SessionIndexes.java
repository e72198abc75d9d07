package org.hexapla.library.proceedings.compiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.IndexedSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The indexes that are being made or were issued.
@Component
public class SessionIndexes {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final Clock clock;

    SessionIndexes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// By organ, the latest session first.
    public List<SessionIndex> all() {
        return database.sql("""
                        select * from library.proceedings_index
                        order by organ, (regexp_replace(session, '\\D', '', 'g'))::int desc, session
                        """).query(SessionIndexes::index).list();
    }

    public Optional<SessionIndex> find(IndexedSession session) {
        return database.sql("select * from library.proceedings_index where organ = :organ and session = :session")
                .param("organ", session.organ().letter())
                .param("session", session.code())
                .query(SessionIndexes::index)
                .optional();
    }

    Optional<SessionIndex> find(long id) {
        return database.sql("select * from library.proceedings_index where id = :id")
                .param("id", id)
                .query(SessionIndexes::index)
                .optional();
    }

    /// The index of the session, begun if there is none.
    SessionIndex obtain(IndexedSession session) {
        database.sql("""
                        insert into library.proceedings_index (organ, session, configuration, created)
                        values (:organ, :session, :configuration::jsonb, :now)
                        on conflict (organ, session) do nothing
                        """)
                .param("organ", session.organ().letter())
                .param("session", session.code())
                .param("configuration", JSON.writeValueAsString(Configuration.usual(session)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return find(session).orElseThrow();
    }

    /// Whether it was done: not if somebody else changed it since that version was read.
    boolean configure(SessionIndex index, Configuration configuration) {
        return database.sql("""
                                update library.proceedings_index
                                set configuration = :configuration::jsonb, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("configuration", JSON.writeValueAsString(configuration))
                        .param("id", index.id())
                        .param("version", index.version())
                        .update()
                == 1;
    }

    void stand(SessionIndex index, SessionIndex.State state) {
        database.sql("update library.proceedings_index set state = :state where id = :id")
                .param("state", state.code())
                .param("id", index.id())
                .update();
    }

    private static SessionIndex index(ResultSet row, int number) throws SQLException {
        return new SessionIndex(
                row.getLong("id"),
                IndexedSession.parse(row.getString("organ"), row.getString("session"))
                        .orElseThrow(),
                SessionIndex.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("version"),
                JSON.readValue(row.getString("configuration"), Configuration.class));
    }
}
