package org.hexapla.library.cataloguing.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.MarcJson;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The templates of cataloguers: their own, and those that others share.
@Component
@Transactional
public class Templates {

    /// What every record says of itself and no other: it does not go into a template.
    private static final Set<String> OF_ONE_RECORD = Set.of("029", "035", "856", "981", "989", "998", "999");

    private static final String SEEN = "select * from library.record_template where (owner = :me or shared) ";

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    Templates(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /// Those that the acting person may begin with: of all kinds, by kind and name.
    @Transactional(readOnly = true)
    public List<Template> all() {
        return database.sql(SEEN + "order by kind, lower(name), id")
                .param("me", me().value())
                .query(Templates::template)
                .list();
    }

    /// What a new record of a kind begins with.
    ///
    /// @param template its number as it stands in an address; empty for the fields of every record of the kind
    @Transactional(readOnly = true)
    public MarcRecord content(RecordKind kind, String template) {
        if (template.isEmpty()) {
            return DefaultFields.of(kind);
        }
        if (!template.matches("\\d{1,18}")) {
            throw TemplateProblem.missing(template);
        }
        return database.sql(SEEN + "and id = :id and kind = :kind")
                .param("me", me().value())
                .param("id", Long.parseLong(template))
                .param("kind", kind.code())
                .query((row, _) -> MarcJson.read(row.getString("content")))
                .optional()
                .orElseThrow(() -> TemplateProblem.missing(template));
    }

    /// Makes a template of a record; of the same name anew, if it is one's own.
    public void keep(String name, RecordKind kind, Sharing sharing, MarcRecord record) {
        if (name.isBlank()) {
            throw TemplateProblem.nameNeeded();
        }
        database.sql("""
                        insert into library.record_template (owner, name, kind, shared, content, changed)
                        values (:me, :name, :kind, :shared, :content::jsonb, :now)
                        on conflict (owner, kind, name) do update
                        set shared = excluded.shared, content = excluded.content, changed = excluded.changed
                        """)
                .param("me", me().value())
                .param("name", name.strip())
                .param("kind", kind.code())
                .param("shared", sharing == Sharing.SHARED)
                .param("content", MarcJson.write(general(record)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    public void describe(long id, String name, Sharing sharing) {
        if (name.isBlank()) {
            throw TemplateProblem.nameNeeded();
        }
        try {
            var changed = database.sql("""
                            update library.record_template set name = :name, shared = :shared, changed = :now
                            where id = :id and owner = :me
                            """)
                    .param("name", name.strip())
                    .param("shared", sharing == Sharing.SHARED)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("id", id)
                    .param("me", me().value())
                    .update();
            requireOne(changed, id);
        } catch (DuplicateKeyException taken) {
            throw TemplateProblem.nameTaken(name.strip());
        }
    }

    public void remove(long id) {
        var removed = database.sql("delete from library.record_template where id = :id and owner = :me")
                .param("id", id)
                .param("me", me().value())
                .update();
        requireOne(removed, id);
    }

    /// Who may begin with it.
    public enum Sharing {
        PERSONAL,
        SHARED
    }

    PersonId me() {
        return people.requireStaff("library").id();
    }

    private static void requireOne(int changed, long id) {
        if (changed == 0) {
            throw TemplateProblem.missing(String.valueOf(id));
        }
    }

    private static MarcRecord general(MarcRecord record) {
        var fields = record.fields().stream()
                .filter(field -> !OF_ONE_RECORD.contains(field.tag()))
                .toList();
        return new MarcRecord(record.leader(), List.of(), fields);
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        return new Template(
                row.getLong("id"),
                new PersonId(row.getObject("owner", UUID.class)),
                row.getString("name"),
                RecordKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getBoolean("shared"));
    }
}
