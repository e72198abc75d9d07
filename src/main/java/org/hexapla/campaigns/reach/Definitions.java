package org.hexapla.campaigns.reach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what platforms count by a word, and from when on. In the caller's transaction, without asking who may.
@Repository
class Definitions {

    private final JdbcClient database;

    Definitions(JdbcClient database) {
        this.database = database;
    }

    List<Definition> all() {
        return database.sql("""
                        select id, platform, measure, words, since from campaigns.metric_definition
                        order by platform, measure, since
                        """).query(Definitions::definition).list();
    }

    /// That which holds on a day.
    Optional<Definition> on(String platform, Measure measure, LocalDate day) {
        return database.sql("""
                        select id, platform, measure, words, since from campaigns.metric_definition
                        where platform = :platform and measure = :measure and since <= :day
                        order by since desc limit 1
                        """)
                .param("platform", platform)
                .param("measure", measure.code())
                .param("day", day)
                .query(Definitions::definition)
                .optional();
    }

    private static Definition definition(ResultSet row, int number) throws SQLException {
        return new Definition(
                row.getLong("id"),
                row.getString("platform"),
                row.getString("measure"),
                row.getString("words"),
                row.getObject("since", LocalDate.class));
    }

    boolean isKnown(String platform, Measure measure) {
        return database.sql("select exists (select 1 from campaigns.metric_definition "
                        + "where platform = :platform and measure = :measure)")
                .param("platform", platform)
                .param("measure", measure.code())
                .query(Boolean.class)
                .single();
    }

    /// False where there is one since that day.
    boolean add(String platform, Measure measure, String words, LocalDate since, PersonId by, Instant at) {
        return database.sql("""
                        insert into campaigns.metric_definition (platform, measure, words, since, changed, changed_by)
                        values (:platform, :measure, :words, :since, :at, :by) on conflict do nothing
                        """)
                        .param("platform", platform)
                        .param("measure", measure.code())
                        .param("words", words)
                        .param("since", since)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }
}
