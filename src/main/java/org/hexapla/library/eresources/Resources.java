package org.hexapla.library.eresources;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The e-resources. Some hundreds at most, so that they are read as a whole.
@Repository
public class Resources {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;

    Resources(JdbcClient database) {
        this.database = database;
    }

    public List<Kept<ResourceId, Resource>> all() {
        return database.sql("select id, version, fields from library.eresource order by id")
                .query(Resources::kept)
                .list();
    }

    public Optional<Kept<ResourceId, Resource>> find(ResourceId id) {
        return database.sql("select id, version, fields from library.eresource where id = :id")
                .param("id", id.value())
                .query(Resources::kept)
                .optional();
    }

    public Optional<Kept<ResourceId, Resource>> byCode(String code) {
        return database.sql("select id, version, fields from library.eresource where code = :code")
                .param("code", code)
                .query(Resources::kept)
                .optional();
    }

    /// Never shown to anybody: only tickets are signed with it.
    public Optional<String> secret(ResourceId id) {
        return database.sql("select secret from library.eresource_secret where resource = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    void keepSecret(ResourceId id, String secret) {
        database.sql("""
                        insert into library.eresource_secret (resource, secret) values (:id, :secret)
                        on conflict (resource) do update set secret = excluded.secret
                        """).param("id", id.value()).param("secret", secret).update();
    }

    ResourceId add(Resource resource) {
        return new ResourceId(
                database.sql("""
                        insert into library.eresource (code, kind, vendor, fields)
                        values (:code, :kind, :vendor, :fields::jsonb) returning id
                        """).params(row(resource)).query(Long.class).single());
    }

    boolean change(Kept<ResourceId, Resource> before, Resource after) {
        return database.sql("""
                        update library.eresource
                        set code = :code, kind = :kind, vendor = :vendor, fields = :fields::jsonb, version = version + 1
                        where id = :id and version = :version
                        """)
                        .params(row(after))
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private static Map<String, Object> row(Resource resource) {
        return Map.of(
                "code",
                resource.code(),
                "kind",
                resource.kind().code(),
                "vendor",
                resource.about().vendor(),
                "fields",
                JsonMapper.shared().writeValueAsString(resource.fields()));
    }

    private static Kept<ResourceId, Resource> kept(ResultSet row, int number) throws SQLException {
        var fields = JsonMapper.shared().readValue(row.getString("fields"), FIELDS);
        return new Kept<>(new ResourceId(row.getLong("id")), row.getInt("version"), Resource.read(new Fields(fields)));
    }
}
