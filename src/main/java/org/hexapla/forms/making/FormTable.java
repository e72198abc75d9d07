package org.hexapla.forms.making;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps forms and their versions. In the caller's transaction, without asking who may.
@Repository
class FormTable {

    private static final String WITH_VERSIONS = """
            select form.code, form.kind, form.retention, version.number, version.revision, version.content::text,
                   version.published
            from forms.form join forms.version on version.form = form.code
            """;

    private final JdbcClient database;

    FormTable(JdbcClient database) {
        this.database = database;
    }

    /// Who does it, and when.
    record Act(PersonId by, Instant at) {
        Timestamp time() {
            return Timestamp.from(at);
        }
    }

    private record Row(
            FormCode code, KeptForm.Kind kind, @Nullable Integer retention, KeptForm.Version version) {}

    List<KeptForm> all() {
        return together(database.sql(WITH_VERSIONS + " order by form.code, version.number desc")
                .query(FormTable::row)
                .list());
    }

    Optional<KeptForm> find(FormCode code) {
        return together(database.sql(WITH_VERSIONS + " where form.code = :code order by version.number desc")
                        .param("code", code.value())
                        .query(FormTable::row)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Form> published(FormCode code, int version) {
        return database.sql("""
                        select content::text from forms.version
                        where form = :code and number = :version and published is not null
                        """)
                .param("code", code.value())
                .param("version", version)
                .query(String.class)
                .optional()
                .map(content -> FormJson.read(code, version, content));
    }

    Optional<Integer> lastPublished(FormCode code) {
        return database.sql("""
                        select number from forms.version where form = :code and published is not null
                        order by number desc limit 1
                        """)
                .param("code", code.value())
                .query(Integer.class)
                .optional();
    }

    /// @return whether the code was free
    boolean add(FormCode code, KeptForm.Kind kind, Act act) {
        return database.sql("""
                        insert into forms.form (code, kind, created, created_by) values (:code, :kind, :at, :by)
                        on conflict do nothing
                        """)
                        .param("code", code.value())
                        .param("kind", kind.code())
                        .param("at", act.time())
                        .param("by", act.by().value())
                        .update()
                > 0;
    }

    void retain(FormCode code, @Nullable Integer days) {
        database.sql("update forms.form set retention = :days where code = :code")
                .param("code", code.value())
                .param("days", days)
                .update();
    }

    /// @return whether there was no other draft
    boolean addDraft(Form form, Act act) {
        return database.sql("""
                        insert into forms.version (form, number, content, changed, changed_by)
                        values (:code, :number, :content::jsonb, :at, :by) on conflict do nothing
                        """)
                        .param("code", form.code().value())
                        .param("number", form.version())
                        .param("content", FormJson.write(form))
                        .param("at", act.time())
                        .param("by", act.by().value())
                        .update()
                > 0;
    }

    /// @param revision the one that was changed
    /// @return whether it was still that one
    boolean changeDraft(Form form, int revision, Act act) {
        return database.sql("""
                        update forms.version set content = :content::jsonb, revision = revision + 1, changed = :at,
                            changed_by = :by
                        where form = :code and published is null and revision = :revision
                        """)
                        .param("code", form.code().value())
                        .param("revision", revision)
                        .param("content", FormJson.write(form))
                        .param("at", act.time())
                        .param("by", act.by().value())
                        .update()
                > 0;
    }

    boolean publish(FormCode code, int revision, Act act) {
        return database.sql("""
                        update forms.version set published = :at, changed = :at, changed_by = :by
                        where form = :code and published is null and revision = :revision
                        """)
                        .param("code", code.value())
                        .param("revision", revision)
                        .param("at", act.time())
                        .param("by", act.by().value())
                        .update()
                > 0;
    }

    boolean discard(FormCode code, int revision) {
        return database.sql("""
                        delete from forms.version where form = :code and published is null and revision = :revision
                        """)
                        .param("code", code.value())
                        .param("revision", revision)
                        .update()
                > 0;
    }

    private static List<KeptForm> together(List<Row> rows) {
        Map<FormCode, List<Row>> byCode = new LinkedHashMap<>();
        rows.forEach(row ->
                byCode.computeIfAbsent(row.code(), _ -> new ArrayList<>()).add(row));
        return byCode.values().stream()
                .map(versions -> new KeptForm(
                        versions.getFirst().code(),
                        versions.getFirst().kind(),
                        versions.getFirst().retention(),
                        versions.stream().map(Row::version).toList()))
                .toList();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var code = new FormCode(row.getString("code"));
        var published = row.getTimestamp("published");
        return new Row(
                code,
                KeptForm.Kind.parse(row.getString("kind")).orElseThrow(),
                row.getObject("retention", Integer.class),
                new KeptForm.Version(
                        FormJson.read(code, row.getInt("number"), row.getString("content")),
                        row.getInt("revision"),
                        published == null ? null : published.toInstant()));
    }
}
