package org.hexapla.partners.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.partners.PartnersRefused;
import org.hexapla.partners.ProgrammeCode;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps programmes. In the caller's transaction, without asking who may.
@Repository
public class Programmes {

    private final JdbcClient database;

    Programmes(JdbcClient database) {
        this.database = database;
    }

    /// @param version from 1, one more with each change
    public record Entry(Programme programme, int version) {}

    /// In the order in which they were set up.
    public List<Programme> all() {
        return database
                .sql("select code, version, content::text from partners.programme order by place")
                .query(Programmes::entry)
                .list()
                .stream()
                .map(Entry::programme)
                .toList();
    }

    public Map<ProgrammeCode, Programme> byCode() {
        return all().stream().collect(Collectors.toMap(Programme::code, programme -> programme));
    }

    public Optional<Programme> find(ProgrammeCode code) {
        return entry(code).map(Entry::programme);
    }

    /// @throws PartnersRefused if there is none of that code
    public Programme programme(String code) {
        return ProgrammeCode.parse(code).flatMap(this::find).orElseThrow(() -> PartnersRefused.notFound(code));
    }

    Optional<Entry> entry(ProgrammeCode code) {
        return database.sql("select code, version, content::text from partners.programme where code = :code")
                .param("code", code.value())
                .query(Programmes::entry)
                .optional();
    }

    /// @return whether the code was free
    boolean add(Programme programme, PersonId by, Instant at) {
        return database.sql("""
                        insert into partners.programme (code, content, changed, changed_by)
                        values (:code, :content::jsonb, :at, :by) on conflict do nothing
                        """)
                        .param("code", programme.code().value())
                        .param("content", ProgrammeContent.write(programme))
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /// @return whether it was still as it was seen
    boolean change(Entry before, Programme programme, PersonId by, Instant at) {
        return database.sql("""
                        with changed as (
                            update partners.programme set version = version + 1, content = :content::jsonb,
                                changed = :at, changed_by = :by
                            where code = :code and version = :version
                            returning code
                        )
                        insert into partners.programme_history (code, version, at, by, before)
                        select code, :version, :at, :by, :before::jsonb from changed
                        """)
                        .param("code", programme.code().value())
                        .param("version", before.version())
                        .param("content", ProgrammeContent.write(programme))
                        .param("before", ProgrammeContent.write(before.programme()))
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        var code = new ProgrammeCode(row.getString("code"));
        return new Entry(ProgrammeContent.read(code, row.getString("content")), row.getInt("version"));
    }
}
