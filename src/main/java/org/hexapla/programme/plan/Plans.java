package org.hexapla.programme.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All versions of all plans.
@Repository
public class Plans {

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    Plans(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /// The plan that readers see: the one in force for the latest years.
    public Optional<Plan> inForce() {
        return database.sql("""
                        select * from programme.plan_version where state = 'in-force' order by from_year desc limit 1""").query(Plans::plan).optional();
    }

    Optional<Plan> inForce(int from, int to) {
        return database.sql("""
                        select * from programme.plan_version
                        where state = 'in-force' and from_year = :from and to_year = :to""")
                .param("from", from)
                .param("to", to)
                .query(Plans::plan)
                .optional();
    }

    public Optional<Plan> find(int version) {
        return database.sql("select * from programme.plan_version where version = :version")
                .param("version", version)
                .query(Plans::plan)
                .optional();
    }

    Optional<Plan> draft() {
        return database.sql("select * from programme.plan_version where state = 'draft'")
                .query(Plans::plan)
                .optional();
    }

    /// Whether a file already said just this of the plan for these years, and no other file anything else since.
    boolean isLastImported(int from, int to, Plan.Content content) {
        return database.sql("""
                        select imported = :content::jsonb from programme.plan_version
                        where from_year = :from and to_year = :to and imported is not null
                        order by version desc limit 1""")
                .param("content", PlanJson.write(content))
                .param("from", from)
                .param("to", to)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// All versions, the latest first.
    List<Kept> all() {
        return database.sql("""
                        select version, state, from_year, to_year, created, created_by
                        from programme.plan_version order by version desc""")
                .query((row, _) -> new Kept(
                        row.getInt("version"),
                        Plan.State.of(row.getString("state")),
                        row.getInt("from_year"),
                        row.getInt("to_year"),
                        row.getTimestamp("created").toInstant(),
                        new PersonId(row.getObject("created_by", UUID.class))))
                .list();
    }

    /// What was done to a version, the latest first.
    List<Change> changes(int version) {
        return database.sql("""
                        select at, by, act, element from programme.plan_change
                        where version = :version order by id desc""")
                .param("version", version)
                .query((row, _) -> new Change(
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getObject("by", UUID.class)),
                        row.getString("act"),
                        row.getString("element")))
                .list();
    }

    /// A new version that comes from a file.
    Plan addImported(Plan.State state, int from, int to, Plan.Content content) {
        var plan = add(state, from, to, content);
        database.sql("update programme.plan_version set imported = content where version = :version")
                .param("version", plan.version())
                .update();
        return plan;
    }

    /// A new version.
    Plan add(Plan.State state, int from, int to, Plan.Content content) {
        var version = database.sql("""
                        insert into programme.plan_version
                          (version, state, from_year, to_year, content, created, created_by)
                        values ((select coalesce(max(version), 0) + 1 from programme.plan_version),
                          :state, :from, :to, :content::jsonb, :now, :by)
                        returning version""")
                .param("state", state.code())
                .param("from", from)
                .param("to", to)
                .param("content", PlanJson.write(content))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", actor())
                .query(Integer.class)
                .single();
        return new Plan(version, state, from, to, content);
    }

    void move(Plan plan, Plan.State state) {
        database.sql("update programme.plan_version set state = :state where version = :version")
                .param("state", state.code())
                .param("version", plan.version())
                .update();
    }

    void write(Plan draft, Plan.Content content) {
        database.sql("""
                        update programme.plan_version set content = :content::jsonb
                        where version = :version and state = 'draft'""")
                .param("content", PlanJson.write(content))
                .param("version", draft.version())
                .update();
    }

    void note(Plan plan, String act, String element, @Nullable String before, @Nullable String after) {
        database.sql("""
                        insert into programme.plan_change (version, at, by, act, element, before, after)
                        values (:version, :now, :by, :act, :element, :before::jsonb, :after::jsonb)""")
                .param("version", plan.version())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", actor())
                .param("act", act)
                .param("element", element)
                .param("before", before)
                .param("after", after)
                .update();
    }

    /// One writer at a time; readers do not wait.
    void lock() {
        database.sql("lock table programme.plan_version in share row exclusive mode")
                .update();
    }

    private UUID actor() {
        return people.current()
                .orElseThrow(() -> new IllegalStateException("nobody acts"))
                .id()
                .value();
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                row.getInt("version"),
                Plan.State.of(row.getString("state")),
                row.getInt("from_year"),
                row.getInt("to_year"),
                PlanJson.read(row.getString("content")));
    }

    /// A version in the list of all.
    record Kept(int version, Plan.State state, int from, int to, Instant created, PersonId by) {}

    /// What somebody did to a version.
    ///
    /// @param element the code of the piece; empty for the whole
    record Change(Instant at, PersonId by, String act, String element) {}
}
