package org.hexapla.media.broadcast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps packages, who accepted which wording of their terms, and who took what. In the caller's transaction.
@Repository
class PackageTable {

    private final JdbcClient database;

    PackageTable(JdbcClient database) {
        this.database = database;
    }

    /// @param terms the number of the wording of the terms
    record Row(PackageId id, int version, int terms, PackageContent content, Instant created) {}

    /// @param part as it is kept: `picture:3`, `text`
    record Taken(Instant at, PersonId by, String organisation, String part, Language language) {}

    /// @param key by which a file knows it; null where none does
    Optional<PackageId> add(@Nullable String key, PackageContent content, PersonId by, Instant at) {
        return database.sql("""
                        insert into media.package (key, offered, content, created, created_by)
                        values (:key, :offered, :content::jsonb, :at, :by) on conflict do nothing returning id
                        """)
                .param("key", key)
                .param("offered", content.isOffered())
                .param("content", content.json())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .optional()
                .map(PackageId::new);
    }

    /// @param version the one that was seen
    /// @return whether it was still that version
    boolean change(Row before, int version, PackageContent content, PersonId by, Instant at) {
        var changed = database.sql("""
                        update media.package
                        set version = version + 1, offered = :offered, content = :content::jsonb,
                            terms = terms + :reworded
                        where id = :id and version = :version
                        """)
                .param("id", before.id().value())
                .param("version", version)
                .param("offered", content.isOffered())
                .param("content", content.json())
                .param("reworded", content.terms().equals(before.content().terms()) ? 0 : 1)
                .update();
        if (changed == 0) {
            return false;
        }
        database.sql("""
                        insert into media.package_history (package, version, at, by, before)
                        values (:id, :version, :at, :by, :before::jsonb)
                        """)
                .param("id", before.id().value())
                .param("version", version)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("before", before.content().json())
                .update();
        return true;
    }

    Optional<Row> find(PackageId id) {
        return database.sql("select *, content::text as said from media.package where id = :id")
                .param("id", id.value())
                .query(PackageTable::row)
                .optional();
    }

    /// The latest first.
    List<Row> all() {
        return database.sql("select *, content::text as said from media.package order by id desc limit 500")
                .query(PackageTable::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new PackageId(row.getLong("id")),
                row.getInt("version"),
                row.getInt("terms"),
                PackageContent.read(row.getString("said"), row.getBoolean("offered")),
                row.getTimestamp("created").toInstant());
    }

    void accept(Row accepted, PersonId person, String organisation, Instant at) {
        database.sql("""
                        insert into media.acceptance (package, terms, person, organisation, at)
                        values (:id, :terms, :person, :organisation, :at) on conflict do nothing
                        """)
                .param("id", accepted.id().value())
                .param("terms", accepted.terms())
                .param("person", person.value())
                .param("organisation", organisation)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// For which organisation a person accepted the terms as they are worded now; nothing where they did not.
    Optional<String> acceptedFor(Row row, PersonId person) {
        return database.sql("""
                        select organisation from media.acceptance
                        where package = :id and terms = :terms and person = :person
                        """)
                .param("id", row.id().value())
                .param("terms", row.terms())
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    void take(PackageId id, Taken taken) {
        database.sql("""
                        insert into media.download (package, part, person, organisation, language, at)
                        values (:id, :part, :person, :organisation, :language, :at)
                        """)
                .param("id", id.value())
                .param("part", taken.part())
                .param("person", taken.by().value())
                .param("organisation", taken.organisation())
                .param("language", taken.language().tag())
                .param("at", Timestamp.from(taken.at()))
                .update();
    }

    /// The latest first.
    List<Taken> taken(PackageId id, int most) {
        return database.sql("select * from media.download where package = :id order by at desc, id desc limit :most")
                .param("id", id.value())
                .param("most", most)
                .query((row, _) -> new Taken(
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("organisation"),
                        row.getString("part"),
                        new Language(row.getString("language"))))
                .list();
    }
}
