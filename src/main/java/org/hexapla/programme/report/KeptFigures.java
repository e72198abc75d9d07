package org.hexapla.programme.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.figures.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Figures as they were when a report was frozen: question, number, time, count of records and a digest of these.
@Repository
class KeptFigures {

    private final JdbcClient database;
    private final Clock clock;

    KeptFigures(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A figure that is to be kept.
    ///
    /// @param sha256 over the facts that it was counted from; empty without a source
    /// @param way SHA-256 of the way in which they were picked
    record Counted(Answer answer, String sha256, String way) {}

    /// A figure that was kept.
    record Kept(Answer answer, Instant counted, String sha256) {}

    void keep(PeriodicReport report, List<Counted> all) {
        forget(report);
        for (var counted : all) {
            var answer = counted.answer();
            database.sql("""
                            insert into programme.report_figure
                              (report, name, query, value, records, caveats, counted, sha256, way)
                            values (:report, :name, :query, :value, :records, :caveats, :now, :sha256, :way)""")
                    .param("report", report.id())
                    .param("name", answer.bound().name())
                    .param("query", answer.figure().toString())
                    .param("value", answer.value().orElse(null))
                    .param("records", answer.records())
                    .param("caveats", answer.caveats().toArray(String[]::new))
                    .param("now", Timestamp.from(clock.instant()))
                    .param("sha256", counted.sha256())
                    .param("way", counted.way())
                    .update();
        }
    }

    void forget(PeriodicReport report) {
        database.sql("delete from programme.report_figure where report = :report")
                .param("report", report.id())
                .update();
    }

    List<Answer> of(PeriodicReport report) {
        return kept(report).stream().map(Kept::answer).toList();
    }

    /// In the order in which the report has them.
    List<Kept> kept(PeriodicReport report) {
        return report.content().figures().stream()
                .flatMap(bound -> kept(report, bound).stream())
                .toList();
    }

    private Optional<Kept> kept(PeriodicReport report, BoundFigure bound) {
        return database.sql("select * from programme.report_figure where report = :report and name = :name")
                .param("report", report.id())
                .param("name", bound.name())
                .query((row, _) -> kept(bound, row))
                .optional();
    }

    private static Kept kept(BoundFigure bound, ResultSet row) throws SQLException {
        var answer = new Answer(
                bound,
                Figure.parse(row.getString("query")),
                Optional.ofNullable(row.getBigDecimal("value")),
                row.getLong("records"),
                List.of((String[]) row.getArray("caveats").getArray()));
        return new Kept(answer, row.getTimestamp("counted").toInstant(), row.getString("sha256"));
    }
}
