package org.hexapla.partners.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps who reviews what, and what they said. In the caller's transaction, without asking who may.
@Repository
class Reviews {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, Integer>> SCORES = new TypeReference<>() {};

    private final JdbcClient database;

    Reviews(JdbcClient database) {
        this.database = database;
    }

    /// @return whether the reviewer is new to it
    boolean assign(long application, PersonId reviewer, PersonId by, Instant at) {
        return database.sql("""
                        insert into partners.review (application, reviewer, assigned, assigned_by)
                        values (:application, :reviewer, :at, :by) on conflict do nothing
                        """)
                        .param("application", application)
                        .param("reviewer", reviewer.value())
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    Optional<Review> find(long application, PersonId reviewer) {
        return database.sql("select * from partners.review where application = :application and reviewer = :reviewer")
                .param("application", application)
                .param("reviewer", reviewer.value())
                .query(Reviews::review)
                .optional();
    }

    List<Review> of(long application) {
        return database.sql(
                        "select * from partners.review where application = :application order by assigned, reviewer")
                .param("application", application)
                .query(Reviews::review)
                .list();
    }

    /// What waits for a reviewer, and what they handed in last.
    List<Review> of(PersonId reviewer) {
        return database.sql("""
                        select review.* from partners.review join partners.application on application.id = review.application
                        where reviewer = :reviewer and application.state = 'submitted'
                        order by handed_in is not null, conflict is not null, assigned limit 500
                        """)
                .param("reviewer", reviewer.value())
                .query(Reviews::review)
                .list();
    }

    void declare(long application, PersonId reviewer, String conflict) {
        database.sql("""
                        update partners.review set conflict = :conflict, scores = '{}', comment = '', handed_in = null
                        where application = :application and reviewer = :reviewer
                        """)
                .param("application", application)
                .param("reviewer", reviewer.value())
                .param("conflict", conflict)
                .update();
    }

    /// @return whether it was not handed in yet, and may be
    boolean handIn(long application, PersonId reviewer, Map<String, Integer> scores, String comment, Instant at) {
        return database.sql("""
                        update partners.review set scores = :scores::jsonb, comment = :comment, handed_in = :at
                        where application = :application and reviewer = :reviewer and handed_in is null and conflict is null
                        """)
                        .param("application", application)
                        .param("reviewer", reviewer.value())
                        .param("scores", JSON.writeValueAsString(scores))
                        .param("comment", comment)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    /// How many reviews of an application are in, and their mean.
    record Tally(int handedIn, double mean) {}

    Map<Long, Tally> tallies(Collection<Long> applications) {
        var tallies = new HashMap<Long, Tally>();
        database.sql("""
                        select application, count(distinct reviewer) as handed_in, coalesce(avg(score.value::numeric), 0) as mean
                        from partners.review left join lateral jsonb_each_text(scores) score on true
                        where application = any (:ids) and handed_in is not null and conflict is null group by application
                        """).param("ids", applications.toArray(Long[]::new)).query(row -> {
            tallies.put(row.getLong(1), new Tally(row.getInt(2), row.getDouble(3)));
        });
        return tallies;
    }

    /// From which of these applications a person keeps away.
    List<Long> conflicts(PersonId person, Collection<Long> applications) {
        return database.sql("""
                        select application from partners.review
                        where reviewer = :person and conflict is not null and application = any (:ids)
                        """)
                .param("person", person.value())
                .param("ids", applications.toArray(Long[]::new))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// What was said of the applicant goes; who reviewed, kept away and scored stays.
    void forget(Collection<Long> applications) {
        database.sql("""
                        update partners.review set comment = '', conflict = case when conflict is not null then '' end
                        where application = any (:ids)
                        """).param("ids", applications.toArray(Long[]::new)).update();
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        var handedIn = row.getTimestamp("handed_in");
        return new Review(
                row.getLong("application"),
                new PersonId(row.getObject("reviewer", UUID.class)),
                row.getString("conflict"),
                JSON.readValue(row.getString("scores"), SCORES),
                row.getString("comment"),
                handedIn == null ? null : handedIn.toInstant());
    }
}
