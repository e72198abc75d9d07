package org.hexapla.campaigns.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what is to be posted. In the caller's transaction, without asking who may.
@Repository
class PlannedPosts {

    private static final String SELECT =
            "select planned.*, account.code, account.name from campaigns.planned_post planned "
                    + "join campaigns.account on account.id = planned.account ";

    private final JdbcClient database;

    PlannedPosts(JdbcClient database) {
        this.database = database;
    }

    Optional<PlannedPost> find(long id) {
        return database.sql(SELECT + "where planned.id = :id")
                .param("id", id)
                .query(PlannedPosts::planned)
                .optional();
    }

    /// In their order in time.
    List<PlannedPost> between(LocalDate first, LocalDate last) {
        return database.sql(SELECT + """
                        where planned.day between :first and :last
                        order by planned.day, planned.time, planned.id
                        """)
                .param("first", first)
                .param("last", last)
                .query(PlannedPosts::planned)
                .list();
    }

    private static PlannedPost planned(ResultSet row, int number) throws SQLException {
        return new PlannedPost(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("code"),
                row.getString("name"),
                new Language(row.getString("language")),
                row.getObject("day", LocalDate.class),
                row.getObject("time", LocalTime.class),
                row.getString("zone"),
                row.getString("words"),
                row.getString("address"),
                Objects.requireNonNullElse(row.getString("campaign"), ""),
                PlannedPost.State.of(row.getString("state")),
                row.getObject("planned_by", UUID.class),
                row.getString("handed_to"),
                row.getObject("post", Long.class),
                row.getTimestamp("changed").toInstant());
    }

    long add(PlannedPost planned, long account, Instant at) {
        return fields("""
                insert into campaigns.planned_post
                    (account, language, day, time, zone, words, address, campaign, planned_by, changed)
                values (:account, :language, :day, :time, :zone, :words, :address, nullif(:campaign, ''), :by, :at)
                returning id
                """, planned, account, at).query(Long.class).single();
    }

    /// Whoever changes the words plans anew: what was approved is to be approved again.
    boolean change(PlannedPost planned, long account, Instant at) {
        return fields("""
                update campaigns.planned_post set version = version + 1, account = :account, language = :language,
                    day = :day, time = :time, zone = :zone, words = :words, address = :address,
                    campaign = nullif(:campaign, ''), planned_by = :by, state = 'planned', approved_by = null,
                    changed = :at
                where id = :id and version = :version and state in ('planned', 'approved')
                """, planned, account, at)
                        .param("id", planned.id())
                        .param("version", planned.version())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec fields(String sql, PlannedPost planned, long account, Instant at) {
        return database.sql(sql)
                .param("account", account)
                .param("language", planned.language().tag())
                .param("day", planned.day())
                .param("time", planned.time())
                .param("zone", planned.zone())
                .param("words", planned.words())
                .param("address", planned.address())
                .param("campaign", planned.campaign())
                .param("by", planned.plannedBy())
                .param("at", Timestamp.from(at));
    }

    /// A step from one state to the next, with what belongs to it.
    boolean step(PlannedPost before, Step step, Instant at) {
        return database.sql("""
                        update campaigns.planned_post set version = version + 1, state = :state,
                            approved_by = coalesce(cast(:approved as uuid), approved_by),
                            handed_to = coalesce(nullif(:handed, ''), handed_to),
                            post = coalesce(cast(:post as bigint), post), changed = :at
                        where id = :id and version = :version
                        """)
                        .param("state", step.to().code())
                        .param("approved", step.approvedBy().orElse(null))
                        .param("handed", step.handedTo())
                        .param("post", step.post().orElse(null))
                        .param("at", Timestamp.from(at))
                        .param("id", before.id())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    record Step(PlannedPost.State to, Optional<UUID> approvedBy, String handedTo, Optional<Long> post) {

        static Step to(PlannedPost.State state) {
            return new Step(state, Optional.empty(), "", Optional.empty());
        }
    }
}
