package org.hexapla.library.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.jobs.JobId;
import org.hexapla.library.marc.format.Misread;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The batches there are. Their records are in [BatchRows].
@Component
@Transactional
public class Batches {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;

    Batches(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public BatchId begin(Batch.Origin origin, String name, PersonId by) {
        var id = new BatchId(UUID.randomUUID());
        database.sql("""
                        insert into library.exchange_batch (id, origin, name, by, made, state)
                        values (:id, :origin, :name, :by, :made, 'made')
                        """)
                .param("id", id.value())
                .param("origin", origin.code())
                .param("name", name)
                .param("by", by.value())
                .param("made", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    public Optional<Batch> find(BatchId id) {
        return select("where batch.id = :id")
                .param("id", id.value())
                .query(Batches::batch)
                .optional();
    }

    /// The newest first.
    public List<Batch> latest(int most) {
        return select("order by made desc limit :most")
                .param("most", most)
                .query(Batches::batch)
                .list();
    }

    /// Goes from one state to another, for one caller only.
    ///
    /// @return whether it was in that state
    public boolean move(BatchId id, Batch.State from, Batch.State to) {
        return database.sql("update library.exchange_batch set state = :to where id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.code())
                        .param("to", to.code())
                        .update()
                == 1;
    }

    public void workedOnBy(BatchId id, JobId job) {
        database.sql("update library.exchange_batch set job = :job where id = :id")
                .param("id", id.value())
                .param("job", job.value())
                .update();
    }

    /// Forgets a batch. What came of it stays.
    public void remove(BatchId id) {
        database.sql("delete from library.exchange_batch where id = :id")
                .param("id", id.value())
                .update();
    }

    /// Keeps what of the file could not be read.
    public void misread(BatchId id, Collection<Misread> misreads) {
        var position = 0;
        for (var misread : misreads) {
            database.sql("""
                            insert into library.exchange_misread (batch, position, record, line, place, key, arguments)
                            values (:batch, :position, :record, :line, :place, :key, :arguments::jsonb)
                            """)
                    .param("batch", id.value())
                    .param("position", position++)
                    .param("record", misread.record())
                    .param("line", misread.line())
                    .param("place", misread.place().replace('\0', '\uFFFD'))
                    .param("key", misread.key())
                    .param(
                            "arguments",
                            JSON.writeValueAsString(misread.arguments()).replace("\\u0000", "\uFFFD"))
                    .update();
        }
    }

    public List<Misread> misreads(BatchId id) {
        return database.sql("""
                        select record, line, place, key, arguments::text as arguments
                        from library.exchange_misread where batch = :batch order by position
                        """)
                .param("batch", id.value())
                .query((row, _) -> new Misread(
                        row.getLong("record"),
                        row.getLong("line"),
                        row.getString("place"),
                        row.getString("key"),
                        JSON.readValue(row.getString("arguments"), ARGUMENTS)))
                .list();
    }

    private JdbcClient.StatementSpec select(String which) {
        return database.sql("""
                select batch.*, counted.*,
                    (select count(*) from library.exchange_misread where batch = batch.id) as misread
                from library.exchange_batch batch
                cross join lateral (
                    select count(*) as total,
                        count(*) filter (where has_errors) as errors,
                        count(*) filter (where has_warnings) as warnings,
                        count(*) filter (where is_chosen and not has_errors and outcome is null) as ready,
                        count(*) filter (where outcome in ('added', 'changed')) as done
                    from library.exchange_record where exchange_record.batch = batch.id
                ) counted
                """ + which);
    }

    private static Batch batch(ResultSet row, int number) throws SQLException {
        var job = row.getObject("job", UUID.class);
        return new Batch(
                new BatchId(row.getObject("id", UUID.class)),
                Batch.Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                row.getString("name"),
                new PersonId(row.getObject("by", UUID.class)),
                row.getTimestamp("made").toInstant(),
                Batch.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(job).map(JobId::new),
                new Batch.Counts(
                        row.getLong("total"),
                        row.getLong("misread"),
                        row.getLong("errors"),
                        row.getLong("warnings"),
                        row.getLong("ready"),
                        row.getLong("done")));
    }
}
