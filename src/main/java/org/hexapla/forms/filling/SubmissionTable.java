package org.hexapla.forms.filling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexapla.forms.Answers;
import org.hexapla.forms.FormCode;
import org.hexapla.forms.Submission;
import org.hexapla.forms.SubmissionId;
import org.hexapla.forms.TakenSubmission;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Keeps submissions. In the caller's transaction, without asking who may.
@Repository
class SubmissionTable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};
    private static final String ALL = """
            select id, form, version, about, language, state, answers::text, parent, person, begun, changed, submitted
            from forms.submission
            """;
    private static final int FETCHED = 500;

    private final JdbcClient database;

    SubmissionTable(JdbcClient database) {
        this.database = database;
    }

    static String json(Answers answers) {
        return JSON.writeValueAsString(answers.values());
    }

    static Answers answers(String json) {
        return new Answers(JSON.readValue(json, VALUES));
    }

    /// A draft that is to be.
    record Begun(
            FormCode form,
            int version,
            ItemRef about,
            Language language,
            Answers answers,
            @Nullable SubmissionId parent,
            @Nullable PersonId by) {}

    SubmissionId add(Begun begun, Instant at) {
        return new SubmissionId(database.sql("""
                        insert into forms.submission
                            (form, version, about, language, state, answers, parent, person, begun, changed)
                        values (:form, :version, :about, :language, 'draft', :answers::jsonb, :parent, :person, :at, :at)
                        returning id
                        """)
                .param("form", begun.form().value())
                .param("version", begun.version())
                .param("about", begun.about().toString())
                .param("language", begun.language().tag())
                .param("answers", json(begun.answers()))
                .param("parent", begun.parent() == null ? null : begun.parent().value())
                .param("person", begun.by() == null ? null : begun.by().value())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    /// Many at once, in one statement.
    List<SubmissionId> add(List<TakenSubmission> taken) {
        return database.sql("""
                        insert into forms.submission
                            (form, version, about, language, state, answers, begun, changed, submitted)
                        select form, version, about, language, 'submitted', answers::jsonb, at, at, at
                        from unnest(:forms::text[], :versions::int[], :abouts::text[], :languages::text[],
                            :answers::text[], :times::timestamptz[])
                            with ordinality as row (form, version, about, language, answers, at, place)
                        order by place
                        returning id
                        """)
                .param("forms", column(taken, one -> one.form().value()))
                .param("versions", column(taken, one -> Integer.toString(one.version())))
                .param("abouts", column(taken, one -> one.about().toString()))
                .param("languages", column(taken, one -> one.language().tag()))
                .param("answers", column(taken, one -> json(one.answers())))
                .param("times", column(taken, one -> one.submitted().toString()))
                .query((row, _) -> new SubmissionId(row.getLong(1)))
                .list();
    }

    private static String[] column(
            List<TakenSubmission> taken, java.util.function.Function<TakenSubmission, String> value) {
        return taken.stream().map(value).toArray(String[]::new);
    }

    Optional<Submission> find(SubmissionId id) {
        return database.sql(ALL + " where id = :id")
                .param("id", id.value())
                .query(SubmissionTable::submission)
                .optional();
    }

    /// The same, and nobody else changes it until the transaction is over.
    Optional<Submission> lock(SubmissionId id) {
        return database.sql(ALL + " where id = :id for update")
                .param("id", id.value())
                .query(SubmissionTable::submission)
                .optional();
    }

    List<Submission> of(Collection<ItemRef> about) {
        return database.sql(ALL + " where about = any (:about) order by id")
                .param("about", about.stream().map(ItemRef::toString).toArray(String[]::new))
                .query(SubmissionTable::submission)
                .list();
    }

    List<Submission> by(PersonId person) {
        return database.sql(ALL + " where person = :person order by id")
                .param("person", person.value())
                .query(SubmissionTable::submission)
                .list();
    }

    /// All of a form, whatever their version and state, in constant memory. The stream ends with the transaction.
    Stream<Submission> of(FormCode form) {
        return database
                .sql(ALL + " where form = :form order by id")
                .param("form", form.value())
                .withFetchSize(FETCHED)
                .query(SubmissionTable::submission)
                .stream();
    }

    void save(SubmissionId id, Answers answers, Instant at) {
        database.sql("update forms.submission set answers = :answers::jsonb, changed = :at where id = :id")
                .param("id", id.value())
                .param("answers", json(answers))
                .param("at", Timestamp.from(at))
                .update();
    }

    void submit(SubmissionId id, Answers answers, Instant at) {
        database.sql("""
                        update forms.submission set answers = :answers::jsonb, changed = :at, submitted = :at,
                            state = 'submitted', secret = null
                        where id = :id
                        """)
                .param("id", id.value())
                .param("answers", json(answers))
                .param("at", Timestamp.from(at))
                .update();
    }

    /// What is left names nobody: neither who filled it in, nor the word that opens it.
    void erase(SubmissionId id, Answers kept, Instant at) {
        database.sql("""
                        update forms.submission set answers = :answers::jsonb, changed = :at, state = 'erased',
                            person = null, secret = null
                        where id = :id
                        """)
                .param("id", id.value())
                .param("answers", json(kept))
                .param("at", Timestamp.from(at))
                .update();
        database.sql("delete from forms.attachment where submission = :id")
                .param("id", id.value())
                .update();
    }

    /// Those whose time is over by the rule of their form.
    List<SubmissionId> over(Instant now, int most) {
        return database.sql("""
                        select submission.id from forms.submission
                        join forms.form on form.code = submission.form
                        where submission.state <> 'erased'
                          and coalesce(submission.submitted, submission.changed)
                              < cast(:now as timestamptz) - make_interval(days => form.retention)
                        order by submission.id limit :most
                        """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, _) -> new SubmissionId(row.getLong(1)))
                .list();
    }

    void secret(SubmissionId id, byte[] hash) {
        database.sql("update forms.submission set secret = :hash where id = :id")
                .param("id", id.value())
                .param("hash", hash)
                .update();
    }

    Optional<SubmissionId> opened(byte[] hash) {
        return database.sql("select id from forms.submission where secret = :hash and state = 'draft'")
                .param("hash", hash)
                .query(Long.class)
                .optional()
                .map(SubmissionId::new);
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent", Long.class);
        var person = row.getObject("person", UUID.class);
        var submitted = row.getTimestamp("submitted");
        return new Submission(
                new SubmissionId(row.getLong("id")),
                new FormCode(row.getString("form")),
                row.getInt("version"),
                ItemRef.parse(row.getString("about")),
                new Language(row.getString("language")),
                Submission.State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                answers(row.getString("answers")),
                parent == null ? null : new SubmissionId(parent),
                person == null ? null : new PersonId(person),
                Objects.requireNonNull(row.getTimestamp("begun")).toInstant(),
                Objects.requireNonNull(row.getTimestamp("changed")).toInstant(),
                submitted == null ? null : submitted.toInstant());
    }
}
