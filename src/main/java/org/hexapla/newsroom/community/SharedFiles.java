package org.hexapla.newsroom.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexapla.archive.ClosedFiles;
import org.hexapla.archive.FileId;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps which files were shared where; none of them is to be had under the archive's own address, also when it was
/// taken away here. In the caller's transaction, without asking who may.
@Repository
class SharedFiles implements ClosedFiles {

    private final JdbcClient database;

    SharedFiles(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isClosed(FileId file) {
        return database.sql("select exists (select from newsroom.shared_file where file = :file)")
                .param("file", file.sha256())
                .query(Boolean.class)
                .single();
    }

    /// The latest first.
    List<SharedFile> of(ChannelCode channel) {
        return database.sql("""
                        select id, file, title, name, media_type, bytes, at, by from newsroom.shared_file
                        where channel = :channel and removed is null order by id desc limit 500
                        """)
                .param("channel", channel.value())
                .query(SharedFiles::file)
                .list();
    }

    Optional<SharedFile> find(ChannelCode channel, long id) {
        return database.sql("""
                        select id, file, title, name, media_type, bytes, at, by from newsroom.shared_file
                        where channel = :channel and id = :id and removed is null
                        """)
                .param("channel", channel.value())
                .param("id", id)
                .query(SharedFiles::file)
                .optional();
    }

    /// @param file its number is made here
    long add(ChannelCode channel, SharedFile file) {
        return database.sql("""
                        insert into newsroom.shared_file (channel, file, title, name, media_type, bytes, at, by)
                        values (:channel, :file, :title, :name, :type, :bytes, :at, :by) returning id
                        """)
                .param("channel", channel.value())
                .param("file", file.file().sha256())
                .param("title", file.title())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("bytes", file.bytes())
                .param("at", Timestamp.from(file.at()))
                .param("by", file.by().value())
                .query(Long.class)
                .single();
    }

    void remove(long id, PersonId by, Instant at) {
        database.sql(
                        "update newsroom.shared_file set removed = :at, removed_by = :by where id = :id and removed is null")
                .param("id", id)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    private static SharedFile file(ResultSet row, int number) throws SQLException {
        return new SharedFile(
                row.getLong("id"),
                new FileId(row.getString("file")),
                row.getString("title"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getTimestamp("at").toInstant(),
                new PersonId(row.getObject("by", UUID.class)));
    }
}
