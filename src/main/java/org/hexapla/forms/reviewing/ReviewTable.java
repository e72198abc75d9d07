package org.hexapla.forms.reviewing;

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
import org.hexapla.forms.Review;
import org.hexapla.forms.Reviews;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps who reviews what, and what they said. In the caller's transaction, without asking who may.
@Repository
class ReviewTable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<TreeMap<String, Integer>> SCORES = new TypeReference<>() {};

    private final JdbcClient database;

    ReviewTable(JdbcClient database) {
        this.database = database;
    }

    void assign(ItemRef subject, PersonId reviewer, PersonId by, Instant at) {
        database.sql("""
                        insert into forms.review (subject, reviewer, assigned, assigned_by)
                        values (:subject, :reviewer, :at, :by) on conflict do nothing
                        """)
                .param("subject", subject.toString())
                .param("reviewer", reviewer.value())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    Optional<Review> find(ItemRef subject, PersonId reviewer) {
        return database.sql("select * from forms.review where subject = :subject and reviewer = :reviewer")
                .param("subject", subject.toString())
                .param("reviewer", reviewer.value())
                .query(ReviewTable::review)
                .optional();
    }

    List<Review> of(ItemRef subject) {
        return database.sql("select * from forms.review where subject = :subject order by assigned, reviewer")
                .param("subject", subject.toString())
                .query(ReviewTable::review)
                .list();
    }

    List<Review> given(PersonId reviewer, String kind) {
        return database.sql("""
                        select * from forms.review where reviewer = :reviewer and subject like :kind
                        order by handed_in is not null, conflict is not null, assigned desc limit 500
                        """)
                .param("reviewer", reviewer.value())
                .param("kind", kind + ":%")
                .query(ReviewTable::review)
                .list();
    }

    void declare(ItemRef subject, PersonId reviewer, String conflict) {
        database.sql("""
                        update forms.review set conflict = :conflict, scores = '{}', comment = '', handed_in = null
                        where subject = :subject and reviewer = :reviewer
                        """)
                .param("subject", subject.toString())
                .param("reviewer", reviewer.value())
                .param("conflict", conflict)
                .update();
    }

    /// @return whether it was not handed in yet, and may be
    boolean handIn(ItemRef subject, PersonId reviewer, Map<String, Integer> scores, String comment, Instant at) {
        return database.sql("""
                        update forms.review set scores = :scores::jsonb, comment = :comment, handed_in = :at
                        where subject = :subject and reviewer = :reviewer and handed_in is null and conflict is null
                        """)
                        .param("subject", subject.toString())
                        .param("reviewer", reviewer.value())
                        .param("scores", JSON.writeValueAsString(scores))
                        .param("comment", comment)
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    Map<ItemRef, Reviews.Tally> tallies(Collection<ItemRef> subjects) {
        var tallies = new HashMap<ItemRef, Reviews.Tally>();
        database.sql("""
                        select subject, count(distinct reviewer) as handed_in,
                            coalesce(avg(score.value::numeric), 0) as mean
                        from forms.review left join lateral jsonb_each_text(scores) score on true
                        where subject = any (:subjects) and handed_in is not null and conflict is null group by subject
                        """)
                .param("subjects", subjects.stream().map(ItemRef::toString).toArray(String[]::new))
                .query(row -> {
                    tallies.put(ItemRef.parse(row.getString(1)), new Reviews.Tally(row.getInt(2), row.getDouble(3)));
                });
        return tallies;
    }

    private static Review review(ResultSet row, int number) throws SQLException {
        var handedIn = row.getTimestamp("handed_in");
        return new Review(
                ItemRef.parse(row.getString("subject")),
                new PersonId(row.getObject("reviewer", UUID.class)),
                row.getString("conflict"),
                JSON.readValue(row.getString("scores"), SCORES),
                row.getString("comment"),
                handedIn == null ? null : handedIn.toInstant());
    }
}
