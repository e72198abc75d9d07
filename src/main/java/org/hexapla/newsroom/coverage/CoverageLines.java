package org.hexapla.newsroom.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what meetings of which body ask for. In the caller's transaction, without asking who may.
@Repository
class CoverageLines {

    private final JdbcClient database;

    CoverageLines(JdbcClient database) {
        this.database = database;
    }

    /// The codes of those that have lines of their own; empty for all others.
    List<String> bodies() {
        return database.sql("select distinct body from newsroom.coverage_line order by body")
                .query((row, _) -> row.getString("body"))
                .list();
    }

    /// What a meeting of a body asks for, in order.
    List<CoverageLine> of(String body) {
        var own = ownOf(body);
        return own.isEmpty() ? ownOf("") : own;
    }

    /// The lines of a body itself.
    List<CoverageLine> ownOf(String body) {
        return database.sql("""
                        select type, desk, owed, minutes from newsroom.coverage_line where body = :body
                        order by place, type
                        """).param("body", body).query(CoverageLines::line).list();
    }

    Optional<CoverageLine> find(String body, String type) {
        return database.sql("""
                        select type, desk, owed, minutes from newsroom.coverage_line
                        where body = :body and type = :type
                        """)
                .param("body", body)
                .param("type", type)
                .query(CoverageLines::line)
                .optional();
    }

    /// A new one stands behind the others.
    void put(String body, CoverageLine line) {
        database.sql("""
                        insert into newsroom.coverage_line (body, type, place, desk, owed, minutes)
                        select :body, :type, coalesce(max(place), 0) + 1, :desk, :owed::text[], :minutes
                        from newsroom.coverage_line where body = :body
                        on conflict (body, type) do update set desk = excluded.desk, owed = excluded.owed,
                            minutes = excluded.minutes
                        """)
                .param("body", body)
                .param("type", line.type())
                .param("desk", line.desk())
                .param("owed", line.owed().stream().map(Language::tag).toArray(String[]::new))
                .param("minutes", line.within().toMinutes())
                .update();
    }

    void drop(String body, String type) {
        database.sql("delete from newsroom.coverage_line where body = :body and type = :type")
                .param("body", body)
                .param("type", type)
                .update();
    }

    private static CoverageLine line(ResultSet row, int number) throws SQLException {
        return new CoverageLine(
                row.getString("type"),
                row.getString("desk"),
                Stream.of((String[]) row.getArray("owed").getArray())
                        .map(Language::new)
                        .toList(),
                Duration.ofMinutes(row.getInt("minutes")));
    }
}
