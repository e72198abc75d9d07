package org.hexapla.programme.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// All reports.
@Repository
class PeriodicReports {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    PeriodicReports(JdbcClient database) {
        this.database = database;
    }

    /// The latest period first.
    List<PeriodicReport> all() {
        return database.sql("select * from programme.report order by last_day desc, id desc")
                .query(PeriodicReports::report)
                .list();
    }

    Optional<PeriodicReport> find(long id) {
        return database.sql("select * from programme.report where id = :id")
                .param("id", id)
                .query(PeriodicReports::report)
                .optional();
    }

    Optional<PeriodicReport> find(String code) {
        return database.sql("select * from programme.report where code = :code")
                .param("code", code)
                .query(PeriodicReports::report)
                .optional();
    }

    /// The report of just these days, the latest of several.
    Optional<PeriodicReport> of(Period period) {
        return all().stream().filter(report -> report.period().equals(period)).findFirst();
    }

    PeriodicReport add(String code, Period period, LocalizedText title, PeriodicReport.Content content) {
        return database.sql("""
                        insert into programme.report (code, first_day, last_day, state, title, content)
                        values (:code, :first, :last, 'draft', :title::jsonb, :content::jsonb) returning *""")
                .param("code", code)
                .param("first", period.first())
                .param("last", period.last())
                .param("title", LocalizedTextJson.write(title))
                .param("content", JSON.writeValueAsString(content))
                .query(PeriodicReports::report)
                .single();
    }

    /// Writes what is in it; answers whether it was still the edition that was read.
    boolean write(PeriodicReport report, PeriodicReport.Content content) {
        return database.sql("""
                        update programme.report set content = :content::jsonb, edition = edition + 1
                        where id = :id and edition = :edition""")
                        .param("content", JSON.writeValueAsString(content))
                        .param("id", report.id())
                        .param("edition", report.edition())
                        .update()
                == 1;
    }

    void move(PeriodicReport report, PeriodicReport.State state) {
        database.sql("update programme.report set state = :state, edition = edition + 1 where id = :id")
                .param("state", state.code())
                .param("id", report.id())
                .update();
    }

    void noteImported(PeriodicReport report) {
        database.sql("update programme.report set imported = content where id = :id")
                .param("id", report.id())
                .update();
    }

    boolean isLastImported(String code, PeriodicReport.Content content) {
        return database.sql("""
                        select imported is not null and imported = :content::jsonb
                        from programme.report where code = :code""")
                .param("content", JSON.writeValueAsString(content))
                .param("code", code)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    static String json(PeriodicReport.Content content) {
        return JSON.writeValueAsString(content);
    }

    private static PeriodicReport report(ResultSet row, int number) throws SQLException {
        return new PeriodicReport(
                row.getLong("id"),
                row.getString("code"),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                PeriodicReport.State.of(row.getString("state")),
                LocalizedTextJson.read(row.getString("title")),
                JSON.readValue(row.getString("content"), PeriodicReport.Content.class),
                row.getInt("edition"));
    }
}
