package org.hexapla.campaigns.coverage;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps how each source of articles was last found.
@Repository
class Visits {

    private final JdbcClient database;

    Visits(JdbcClient database) {
        this.database = database;
    }

    /// Takes those whose time has come, so that no other node asks them now.
    List<SourceVisit> claim(Instant now, Duration till) {
        return database.sql("""
                        insert into campaigns.watch_visit (outlet, visited, next)
                        select code, :now, :till from campaigns.watch_outlet where source <> ''
                        on conflict (outlet) do update set next = excluded.next where watch_visit.next <= :now
                        returning outlet, etag, modified, visited, next, failures, fault
                        """)
                .param("now", Timestamp.from(now))
                .param("till", Timestamp.from(now.plus(till)))
                .query((row, _) -> new SourceVisit(
                        row.getString("outlet"),
                        row.getString("etag"),
                        row.getString("modified"),
                        row.getTimestamp("visited").toInstant(),
                        row.getTimestamp("next").toInstant(),
                        row.getInt("failures"),
                        row.getString("fault")))
                .list();
    }

    Map<String, SourceVisit> all() {
        return database
                .sql("select outlet, etag, modified, visited, next, failures, fault from campaigns.watch_visit")
                .query((row, _) -> new SourceVisit(
                        row.getString("outlet"),
                        row.getString("etag"),
                        row.getString("modified"),
                        row.getTimestamp("visited").toInstant(),
                        row.getTimestamp("next").toInstant(),
                        row.getInt("failures"),
                        row.getString("fault")))
                .list()
                .stream()
                .collect(Collectors.toMap(SourceVisit::outlet, visit -> visit));
    }

    void note(SourceVisit visit) {
        database.sql("""
                        update campaigns.watch_visit set etag = :etag, modified = :modified, visited = :visited,
                            next = :next, failures = :failures, fault = :fault
                        where outlet = :outlet
                        """)
                .param("outlet", visit.outlet())
                .param("etag", visit.etag())
                .param("modified", visit.modified())
                .param("visited", Timestamp.from(visit.visited()))
                .param("next", Timestamp.from(visit.next()))
                .param("failures", visit.failures())
                .param("fault", visit.fault())
                .update();
    }
}
