package org.hexapla.campaigns.reach;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps totals by day, each with the file and line that it stood on. In the caller's transaction, without asking who
/// may.
@Repository
class Totals {

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    Totals(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /// Whether the very same bytes were taken in for the same.
    boolean isKnown(String kind, String sha256, long account) {
        return database.sql("""
                        select exists (select 1 from campaigns.reach_import
                            where kind = :kind and sha256 = :sha256 and coalesce(account, 0) = :account)
                        """)
                .param("kind", kind)
                .param("sha256", sha256)
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /// @param account 0 where the file is of several
    long begin(String kind, String name, String sha256, long account, PersonId by, Instant at) {
        return database.sql("""
                        insert into campaigns.reach_import (kind, account, name, sha256, at, by)
                        values (:kind, nullif(:account, 0), :name, :sha256, :at, :by) returning id
                        """)
                .param("kind", kind)
                .param("account", account)
                .param("name", name)
                .param("sha256", sha256)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .single();
    }

    /// A total that is kept, with where it came from.
    record Held(long quantity, String file, long line) {}

    /// What is kept of an account in some days.
    Map<Line.Key, Held> held(long account, LocalDate first, LocalDate last) {
        var held = new HashMap<Line.Key, Held>();
        database.sql("""
                        select total.day, total.measure, total.quantity, total.line, source.name,
                            coalesce(post.external, '') as external
                        from campaigns.reach_total total
                        join campaigns.reach_import source on source.id = total.import
                        left join campaigns.post on post.id = total.post
                        where total.account = :account and total.day between :first and :last
                        """)
                .param("account", account)
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    var key = new Line.Key(
                            account,
                            row.getString("external"),
                            row.getObject("day", LocalDate.class),
                            Measure.parse(row.getString("measure")).orElseThrow());
                    held.put(key, new Held(row.getLong("quantity"), row.getString("name"), row.getLong("line")));
                });
        return held;
    }

    /// A line with all that it names kept.
    record Known(Line line, Optional<Long> post, long definition) {}

    void add(long source, List<Known> lines) {
        batches.batchUpdate("""
                insert into campaigns.reach_total (import, line, account, post, day, measure, quantity, definition)
                values (:import, :line, :account, :post, :day, :measure, :quantity, :definition)
                """, lines.stream().map(known -> row(source, known)).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(long source, Known known) {
        var line = known.line();
        return new MapSqlParameterSource("import", source)
                .addValue("line", line.number())
                .addValue("account", line.account().id())
                .addValue("post", known.post().orElse(null))
                .addValue("day", Date.valueOf(line.day()))
                .addValue("measure", line.measure().code())
                .addValue("quantity", line.quantity())
                .addValue("definition", known.definition());
    }

    /// What a post, or an account, came to in a measure until now.
    long sum(long account, Optional<Long> post, Measure measure) {
        return database.sql("""
                        select coalesce(sum(quantity), 0) from campaigns.reach_total
                        where account = :account and post is not distinct from cast(:post as bigint)
                            and measure = :measure
                        """)
                .param("account", account)
                .param("post", post.orElse(null))
                .param("measure", measure.code())
                .query(Long.class)
                .single();
    }
}
