package org.hexapla.library.eresources.licences;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.library.eresources.Fields;
import org.hexapla.library.eresources.Kept;
import org.hexapla.library.eresources.ResourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The licences, with what they were and what was decided.
@Repository
public class Licences {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;

    Licences(JdbcClient database) {
        this.database = database;
    }

    /// What a licence was until a change.
    public record Past(int version, Instant at, UUID by, Map<String, String> fields) {}

    /// What was decided.
    public record Decided(Instant at, UUID by, Decision decision, String reason) {}

    public List<Kept<LicenceId, Licence>> all() {
        return database.sql("select id, version, fields from library.licence order by reference, id")
                .query(Licences::kept)
                .list();
    }

    public Optional<Kept<LicenceId, Licence>> find(LicenceId id) {
        return database.sql("select id, version, fields from library.licence where id = :id")
                .param("id", id.value())
                .query(Licences::kept)
                .optional();
    }

    Optional<Kept<LicenceId, Licence>> byReference(String reference) {
        return database.sql("select id, version, fields from library.licence where reference = :reference")
                .param("reference", reference)
                .query(Licences::kept)
                .optional();
    }

    /// Under which a resource can be used on a day.
    public List<Kept<LicenceId, Licence>> of(ResourceId resource, LocalDate day) {
        return database.sql("""
                        select id, version, fields from library.licence
                        join library.licence_resource on licence = id
                        where resource = :resource and starts <= :day and (ends is null or ends >= :day)
                        order by id
                        """)
                .param("resource", resource.value())
                .param("day", Date.valueOf(day))
                .query(Licences::kept)
                .list();
    }

    /// Holds everybody else up who asks for the same licence until the transaction ends.
    public void hold(LicenceId id) {
        database.sql("select id from library.licence where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    public List<ResourceId> resources(LicenceId id) {
        return database.sql("select resource from library.licence_resource where licence = :id order by resource")
                .param("id", id.value())
                .query((row, _) -> new ResourceId(row.getLong("resource")))
                .list();
    }

    public List<Past> past(LicenceId id) {
        return database.sql("select * from library.licence_past where licence = :id order by version desc")
                .param("id", id.value())
                .query((row, _) -> new Past(
                        row.getInt("version"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("by", UUID.class),
                        fields(row.getString("fields"))))
                .list();
    }

    public List<Decided> decisions(LicenceId id) {
        return database.sql("select * from library.licence_decision where licence = :id order by id desc")
                .param("id", id.value())
                .query((row, _) -> decided(row))
                .list();
    }

    /// The last decision about each licence that has one.
    public Map<LicenceId, Decided> lastDecisions() {
        var found = new HashMap<LicenceId, Decided>();
        database.sql("select distinct on (licence) * from library.licence_decision order by licence, id desc")
                .query((row, _) -> found.put(new LicenceId(row.getLong("licence")), decided(row)))
                .list();
        return found;
    }

    LicenceId add(Licence licence) {
        var id = database.sql("""
                        insert into library.licence (reference, starts, ends, fields)
                        values (:reference, :starts, :ends, :fields::jsonb) returning id
                        """).params(row(licence)).query(Long.class).single();
        link(id, licence);
        return new LicenceId(id);
    }

    boolean change(Kept<LicenceId, Licence> before, Licence after, Instant at, UUID by) {
        var changed = database.sql("""
                        update library.licence
                        set reference = :reference, starts = :starts, ends = :ends, fields = :fields::jsonb,
                            version = version + 1
                        where id = :id and version = :version
                        """)
                .params(row(after))
                .param("id", before.id().value())
                .param("version", before.version())
                .update();
        if (changed == 0) {
            return false;
        }
        database.sql("""
                        insert into library.licence_past (licence, version, at, by, fields)
                        values (:id, :version, :at, :by, :fields::jsonb)
                        """)
                .param("id", before.id().value())
                .param("version", before.version())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("fields", json(before.record()))
                .update();
        link(before.id().value(), after);
        return true;
    }

    void decide(LicenceId id, Decided decided) {
        database.sql("""
                        insert into library.licence_decision (licence, at, by, decision, reason)
                        values (:id, :at, :by, :decision, :reason)
                        """)
                .param("id", id.value())
                .param("at", Timestamp.from(decided.at()))
                .param("by", decided.by())
                .param("decision", decided.decision().code())
                .param("reason", decided.reason())
                .update();
    }

    private void link(long id, Licence licence) {
        database.sql("delete from library.licence_resource where licence = :id")
                .param("id", id)
                .update();
        database.sql("""
                        insert into library.licence_resource (licence, resource)
                        select :id, e.id from library.eresource e where e.code in (:codes)
                        """).param("id", id).param("codes", licence.resources()).update();
    }

    private static Map<String, Object> row(Licence licence) {
        var row = new HashMap<String, Object>();
        row.put("reference", licence.reference());
        row.put("starts", Date.valueOf(licence.term().starts()));
        var ends = licence.term().ends();
        row.put("ends", ends == null ? null : Date.valueOf(ends));
        row.put("fields", json(licence));
        return row;
    }

    static String json(Licence licence) {
        return JsonMapper.shared().writeValueAsString(licence.fields());
    }

    private static Map<String, String> fields(String json) {
        return JsonMapper.shared().readValue(json, FIELDS);
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(
                row.getTimestamp("at").toInstant(),
                row.getObject("by", UUID.class),
                org.hexapla.library.eresources.Coded.parse(Decision.class, row.getString("decision"))
                        .orElseThrow(),
                row.getString("reason"));
    }

    private static Kept<LicenceId, Licence> kept(ResultSet row, int number) throws SQLException {
        return new Kept<>(
                new LicenceId(row.getLong("id")),
                row.getInt("version"),
                Licence.read(new Fields(fields(row.getString("fields")))));
    }
}
