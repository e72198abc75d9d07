package org.hexapla.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is known of every stored file, in the database.
@Repository
class KeptFiles {

    private final JdbcClient database;
    private final Clock clock;

    KeptFiles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Two who store the same bytes at once both find the same record.
    @Transactional
    StoredFile add(IncomingFile file, String mediaType, ExtractedText text) {
        var isNew = database.sql("""
                        insert into archive.file (sha256, media_type, bytes, stored_at, text_state)
                        values (:id, :type, :bytes, :now, :state)
                        on conflict do nothing
                        """)
                        .param("id", file.id().sha256())
                        .param("type", mediaType)
                        .param("bytes", file.bytes())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("state", text.state().name())
                        .update()
                > 0;
        if (isNew && !text.text().isEmpty()) {
            database.sql("insert into archive.file_text (sha256, text) values (:id, :text)")
                    .param("id", file.id().sha256())
                    .param("text", text.text())
                    .update();
        }
        return find(file.id()).orElseThrow();
    }

    Optional<StoredFile> find(FileId id) {
        return database.sql("select sha256, media_type, bytes, stored_at from archive.file where sha256 = :id")
                .param("id", id.sha256())
                .query(KeptFiles::file)
                .optional();
    }

    Optional<String> text(FileId id) {
        return database.sql("select text from archive.file_text where sha256 = :id")
                .param("id", id.sha256())
                .query(String.class)
                .optional();
    }

    void remove(FileId id) {
        database.sql("delete from archive.file where sha256 = :id")
                .param("id", id.sha256())
                .update();
    }

    long count() {
        return database.sql("select count(*) from archive.file")
                .query(Long.class)
                .single();
    }

    /// The next files in the order of their ids.
    List<StoredFile> after(String id, int most) {
        return database.sql("""
                        select sha256, media_type, bytes, stored_at from archive.file
                        where sha256 > :id order by sha256 limit :most
                        """)
                .param("id", id)
                .param("most", most)
                .query(KeptFiles::file)
                .list();
    }

    void foundWhole(FileId id) {
        database.sql("update archive.file set broken = false, checked_at = :now where sha256 = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.sha256())
                .update();
    }

    void foundBroken(FileId id) {
        database.sql("update archive.file set broken = true where sha256 = :id")
                .param("id", id.sha256())
                .update();
    }

    List<FileId> broken() {
        return database.sql("select sha256 from archive.file where broken order by sha256")
                .query((row, _) -> new FileId(row.getString("sha256")))
                .list();
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new FileId(row.getString("sha256")),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getTimestamp("stored_at").toInstant());
    }
}
