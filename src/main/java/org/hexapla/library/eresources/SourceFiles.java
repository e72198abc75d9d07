package org.hexapla.library.eresources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The files that came in, so that the same bytes are read once.
@Repository
public class SourceFiles {

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    SourceFiles(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /// Notes a file in the caller's transaction and gives its number; nothing if it came in before.
    public Optional<Long> add(String kind, String name, String sha256) {
        return database.sql("""
                        insert into library.eresource_file (kind, name, sha256, at, by)
                        values (:kind, :name, :sha256, :at, :by)
                        on conflict (kind, sha256) do nothing returning id
                        """)
                .param("kind", kind)
                .param("name", name)
                .param("sha256", sha256)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", people.requireStaff("library").id().value())
                .query(Long.class)
                .optional();
    }

    public boolean has(String kind, String sha256) {
        return database.sql(
                        "select exists (select 1 from library.eresource_file where kind = :kind and sha256 = :sha256)")
                .param("kind", kind)
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    public static String sha256(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (var read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
