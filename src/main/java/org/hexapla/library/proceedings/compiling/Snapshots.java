package org.hexapla.library.proceedings.compiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.library.proceedings.Snapshot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The snapshots of indexes. The last finished one is what sections are compiled from, the one before it is dropped.
@Component
public class Snapshots {

    private static final String SELECT = """
            select s.*, (select count(*) from library.proceedings_source where snapshot = s.id) as sources
            from library.proceedings_snapshot s where index = :index
            """;

    private final JdbcClient database;
    private final Clock clock;

    Snapshots(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// The newest, finished or not.
    public Optional<TakenSnapshot> newest(SessionIndex index) {
        return database.sql(SELECT + " order by id desc limit 1")
                .param("index", index.id())
                .query(Snapshots::taken)
                .optional();
    }

    /// The newest that is finished.
    public Optional<TakenSnapshot> last(SessionIndex index) {
        return database.sql(SELECT + " and state = 'done' order by id desc limit 1")
                .param("index", index.id())
                .query(Snapshots::taken)
                .optional();
    }

    boolean isRunning(SessionIndex index) {
        return newest(index)
                .filter(taken -> taken.state() == TakenSnapshot.State.RUNNING)
                .isPresent();
    }

    /// A new snapshot, or nothing if one is being taken just now.
    @Transactional
    Optional<Long> begin(SessionIndex index) {
        return database.sql("""
                        insert into library.proceedings_snapshot (index, state, began)
                        values (:index, 'running', :now) on conflict do nothing returning id
                        """)
                .param("index", index.id())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
    }

    /// Goes on with one that had failed.
    void resume(long snapshot) {
        database.sql("update library.proceedings_snapshot set state = 'running', ended = null where id = :id")
                .param("id", snapshot)
                .update();
    }

    void doneBy(long snapshot, UUID job) {
        database.sql("update library.proceedings_snapshot set job = :job where id = :id")
                .param("job", job)
                .param("id", snapshot)
                .update();
    }

    /// Records may come twice after a restart; the later state counts.
    void add(long snapshot, List<Snapshot.Source> sources, int excluded) {
        if (!sources.isEmpty()) {
            database.sql("""
                            insert into library.proceedings_source (snapshot, type, number, content)
                            select :snapshot, * from unnest(:types::text[], :numbers::bigint[], :contents::text[])
                            on conflict (snapshot, type, number) do update set content = excluded.content
                            """)
                    .param("snapshot", snapshot)
                    .param(
                            "types",
                            sources.stream().map(source -> source.type().name()).toArray(String[]::new))
                    .param(
                            "numbers",
                            sources.stream().map(Snapshot.Source::number).toArray(Long[]::new))
                    .param(
                            "contents",
                            sources.stream()
                                    .map(source -> SourceText.write(source.record()))
                                    .toArray(String[]::new))
                    .update();
        }
        database.sql("update library.proceedings_snapshot set excluded = excluded + :excluded where id = :id")
                .param("excluded", excluded)
                .param("id", snapshot)
                .update();
    }

    @Transactional
    void end(SessionIndex index, long snapshot, TakenSnapshot.State state) {
        database.sql("update library.proceedings_snapshot set state = :state, ended = :now where id = :id")
                .param("state", state.code())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", snapshot)
                .update();
        // Only the records of the last good one are ever read again.
        database.sql("""
                        delete from library.proceedings_source where snapshot in (
                            select id from library.proceedings_snapshot
                            where index = :index and state <> 'running' and id <> coalesce((
                                select max(id) from library.proceedings_snapshot
                                where index = :index and state = 'done'), 0))
                        """).param("index", index.id()).update();
    }

    /// All that a snapshot holds, with the configuration as it is now.
    Snapshot read(SessionIndex index, long snapshot) {
        var sources = database.sql("""
                        select type, number, content from library.proceedings_source
                        where snapshot = :snapshot order by type, number
                        """)
                .param("snapshot", snapshot)
                .query((row, _) -> new Snapshot.Source(
                        row.getLong("number"),
                        Snapshot.Type.valueOf(row.getString("type")),
                        SourceText.read(row.getString("content"))))
                .list();
        return new Snapshot(index.session(), index.configuration(), sources);
    }

    private static TakenSnapshot taken(ResultSet row, int number) throws SQLException {
        return new TakenSnapshot(
                row.getLong("id"),
                TakenSnapshot.State.of(row.getString("state")),
                row.getTimestamp("began").toInstant(),
                row.getObject("job", UUID.class),
                row.getInt("sources"),
                row.getInt("excluded"));
    }
}
