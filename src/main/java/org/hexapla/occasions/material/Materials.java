package org.hexapla.occasions.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.archive.ClosedFiles;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.occasions.EventCode;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what belongs to events. In the caller's transaction, without asking who may. Its files are given out here
/// alone.
@Repository
public class Materials implements ClosedFiles {

    private static final String COLUMNS = "select *, title::text as titles from occasions.material ";

    private final JdbcClient database;

    Materials(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isClosed(FileId file) {
        return database.sql("select exists (select from occasions.material where file = :file)")
                .param("file", file.sha256())
                .query(Boolean.class)
                .single();
    }

    /// Of an event and of its series.
    List<Material> of(EventCode event) {
        return database.sql(COLUMNS + """
                        where event = :event
                            or series <> '' and series = (select series from occasions.event where code = :event)
                        order by event is null, id
                        """)
                .param("event", event.value())
                .query(Materials::material)
                .list();
    }

    /// Those for everybody that belong to trainings.
    public List<Material> ofTrainings() {
        return database.sql(COLUMNS + """
                        where audience = 'everybody' and (
                            event in (
                                select event.code from occasions.event
                                    join occasions.event_kind kind on kind.code = event.kind
                                where kind.purpose = 'training' and event.state in ('announced', 'held'))
                            or series <> '' and series in (
                                select event.series from occasions.event
                                    join occasions.event_kind kind on kind.code = event.kind
                                where kind.purpose = 'training' and event.state in ('announced', 'held')))
                        order by series, event, id limit 500
                        """).query(Materials::material).list();
    }

    Optional<Material> find(long id) {
        return database.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query(Materials::material)
                .optional();
    }

    void add(Material material, PersonId by, Instant at) {
        var address = material.content() instanceof Material.Link(var written) ? written : "";
        var file = material.content() instanceof Material.Stored stored ? stored : null;
        var event = material.event();
        database.sql("""
                        insert into occasions.material (event, series, title, language, audience, address, file, name,
                            media_type, bytes, added, added_by)
                        values (:event::text, :series, :title::jsonb, :language, :audience, :address, :file, :name, :type,
                            :bytes, :at, :by)
                        """)
                .param("event", event == null ? null : event.value())
                .param("series", material.series())
                .param("title", LocalizedTextJson.write(material.title()))
                .param("language", material.language().map(Language::tag).orElse(""))
                .param("audience", material.audience().code())
                .param("address", address)
                .param("file", file == null ? "" : file.file().sha256())
                .param("name", file == null ? "" : file.name())
                .param("type", file == null ? "" : file.mediaType())
                .param("bytes", file == null ? 0 : file.bytes())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    void remove(long id) {
        database.sql("delete from occasions.material where id = :id")
                .param("id", id)
                .update();
    }

    private static Material material(ResultSet row, int number) throws SQLException {
        var event = row.getString("event");
        return new Material(
                row.getLong("id"),
                event == null ? null : new EventCode(event),
                row.getString("series"),
                LocalizedTextJson.read(row.getString("titles")),
                Language.parse(row.getString("language")),
                Material.Audience.parse(row.getString("audience")).orElseThrow(),
                row.getString("file").isEmpty()
                        ? new Material.Link(row.getString("address"))
                        : new Material.Stored(
                                new FileId(row.getString("file")),
                                row.getString("name"),
                                row.getString("media_type"),
                                row.getLong("bytes")));
    }
}
