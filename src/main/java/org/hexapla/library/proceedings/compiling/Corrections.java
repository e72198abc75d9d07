package org.hexapla.library.proceedings.compiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The corrections by hand, apart from what is compiled.
@Component
public class Corrections {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;
    private final Clock clock;

    Corrections(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<Correction> of(SessionIndex index, SectionKind section) {
        return database.sql("""
                        select * from library.proceedings_correction
                        where index = :index and section = :section order by id
                        """)
                .param("index", index.id())
                .param("section", section.code())
                .query(Corrections::correction)
                .list();
    }

    public Optional<Correction> find(SessionIndex index, SectionKind section, String key) {
        return of(index, section).stream()
                .filter(correction -> correction.key().equals(key))
                .findFirst();
    }

    /// The correction of a line takes the place of an earlier one.
    void put(SessionIndex index, Correction correction, PersonId by) {
        var before = correction.before();
        database.sql("""
                        insert into library.proceedings_correction (index, section, key, act, before, after, at, by)
                        values (:index, :section, :key, :act, nullif(:before, '')::jsonb, :after::jsonb, :now, :by)
                        on conflict (index, section, key) do update
                        set act = excluded.act, before = excluded.before, after = excluded.after, at = excluded.at,
                            by = excluded.by
                        """)
                .param("index", index.id())
                .param("section", correction.section().code())
                .param("key", correction.key())
                .param("act", correction.act().code())
                .param("before", before == null ? "" : JSON.writeValueAsString(before))
                .param("after", JSON.writeValueAsString(correction.after()))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
    }

    void remove(SessionIndex index, SectionKind section, String key) {
        database.sql("""
                        delete from library.proceedings_correction
                        where index = :index and section = :section and key = :key
                        """)
                .param("index", index.id())
                .param("section", section.code())
                .param("key", key)
                .update();
    }

    private static Correction correction(ResultSet row, int number) throws SQLException {
        var before = row.getString("before");
        return new Correction(
                row.getLong("id"),
                SectionKind.parse(row.getString("section")).orElseThrow(),
                row.getString("key"),
                Correction.Act.valueOf(row.getString("act").toUpperCase(Locale.ROOT)),
                before == null ? null : JSON.readValue(before, Entry.class),
                JSON.readValue(row.getString("after"), Entry.class),
                row.getTimestamp("at").toInstant());
    }
}
