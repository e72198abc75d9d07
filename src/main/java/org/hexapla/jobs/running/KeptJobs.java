package org.hexapla.jobs.running;

import static org.hexapla.jobs.JobStatus.State.CANCELLED;
import static org.hexapla.jobs.JobStatus.State.FAILED;
import static org.hexapla.jobs.JobStatus.State.WAITING;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.jobs.JobId;
import org.hexapla.jobs.JobStatus.State;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Paging;
import org.hexapla.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All work that was ever started, in the database.
@Repository
class KeptJobs {

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};
    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    KeptJobs(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    JobId add(String kind, Map<String, String> parameters, Optional<Person> starter) {
        var id = new JobId(UUID.randomUUID());
        database.sql("""
                        insert into jobs.job (id, kind, parameters, state, started_by, language, created, changed)
                        values (:id, :kind, cast(:parameters as jsonb), 'WAITING', :person, :language, :now, :now)
                        """)
                .param("id", id.value())
                .param("kind", kind)
                .param("parameters", json.writeValueAsString(parameters))
                .param("person", starter.map(person -> person.id().value()).orElse(null))
                .param(
                        "language",
                        starter.map(Person::language).orElse(Language.EN).tag())
                .param("now", now())
                .update();
        return id;
    }

    Optional<KeptJob> find(JobId id) {
        return database.sql("select * from jobs.job where id = :id")
                .param("id", id.value())
                .query(this::job)
                .optional();
    }

    /// The newest first.
    List<KeptJob> list(Paging paging) {
        return database.sql("select * from jobs.job order by created desc, id limit :size offset :from")
                .param("size", paging.size())
                .param("from", (paging.number() - 1L) * paging.size())
                .query(this::job)
                .list();
    }

    long count() {
        return database.sql("select count(*) from jobs.job").query(Long.class).single();
    }

    boolean isAnyUnderWay() {
        return database.sql("select exists (select from jobs.job where state in ('WAITING', 'RUNNING'))")
                .query(Boolean.class)
                .single();
    }

    void move(JobId id, State state) {
        database.sql("update jobs.job set state = :state, changed = :now where id = :id")
                .param("state", state.name())
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    void fail(JobId id, KeptJob.Failure failure) {
        database.sql("""
                        update jobs.job
                        set state = 'FAILED', problem_key = :key, problem_arguments = cast(:arguments as jsonb),
                            changed = :now
                        where id = :id
                        """)
                .param("key", failure.key())
                .param("arguments", json.writeValueAsString(failure.arguments()))
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /// Notes how far it is, and answers whether somebody asked it to stop.
    boolean advance(JobId id, KeptJob.Progress progress) {
        return database.sql("""
                        update jobs.job set done = :done, total = :total, changed = :now where id = :id
                        returning cancel_asked
                        """)
                .param("done", progress.done())
                .param("total", progress.total())
                .param("now", now())
                .param("id", id.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /// Work that waits is cancelled at once; work that runs is asked to stop. Neither: it had ended already.
    boolean cancel(JobId id) {
        return database.sql("""
                        update jobs.job
                        set cancel_asked = true, state = case state when 'WAITING' then 'CANCELLED' else state end,
                            changed = :now
                        where id = :id and state in ('WAITING', 'RUNNING')
                        """).param("now", now()).param("id", id.value()).update() > 0;
    }

    /// Makes failed or cancelled work wait again; it goes on from its checkpoint. Answers the new attempt, or nothing
    /// if the work has not ended so.
    Optional<Integer> again(JobId id) {
        return database.sql("""
                        update jobs.job
                        set state = :waiting, attempt = attempt + 1, cancel_asked = false, problem_key = null,
                            problem_arguments = null, changed = :now
                        where id = :id and state in (:ended)
                        returning attempt
                        """)
                .param("waiting", WAITING.name())
                .param("ended", List.of(FAILED.name(), CANCELLED.name()))
                .param("now", now())
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    Optional<String> checkpoint(JobId id) {
        return database.sql("select place from jobs.checkpoint where job = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void checkpoint(JobId id, String place) {
        database.sql("""
                        insert into jobs.checkpoint (job, place) values (:id, :place)
                        on conflict (job) do update set place = excluded.place
                        """).param("id", id.value()).param("place", place).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private KeptJob job(ResultSet row, int number) throws SQLException {
        return new KeptJob(
                new JobId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                json.readValue(row.getString("parameters"), PARAMETERS),
                State.valueOf(row.getString("state")),
                row.getInt("attempt"),
                new KeptJob.Progress(row.getLong("done"), row.getLong("total")),
                failure(row.getString("problem_key"), row.getString("problem_arguments")),
                new Language(row.getString("language")),
                time(row, "created"),
                time(row, "changed"));
    }

    private KeptJob.@Nullable Failure failure(@Nullable String key, @Nullable String arguments) {
        return key == null || arguments == null ? null : new KeptJob.Failure(key, json.readValue(arguments, ARGUMENTS));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
