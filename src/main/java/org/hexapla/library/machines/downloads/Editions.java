package org.hexapla.library.machines.downloads;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.archive.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was made and when.
@Component
@Transactional
class Editions {

    private final JdbcClient database;
    private final Clock clock;

    Editions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Whether this machine is the one that begins the work of a night.
    boolean beginNight(LocalDate night) {
        return database.sql("""
                        insert into library.download_edition (began, night) values (:now, :night)
                        on conflict (night) do nothing
                        """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("night", night)
                        .update()
                > 0;
    }

    boolean isEmpty() {
        return database.sql("select not exists (select from library.download_edition)")
                .query(Boolean.class)
                .single();
    }

    /// Keeps a whole edition.
    ///
    /// @param began when its snapshot was taken
    void keep(Instant began, List<Edition.Made> files) {
        var edition = database.sql("""
                        insert into library.download_edition (began, ended) values (:began, :now) returning id
                        """)
                .param("began", Timestamp.from(began))
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        for (var i = 0; i < files.size(); i++) {
            var made = files.get(i);
            database.sql("""
                            insert into library.download_file (edition, position, name, form, columns, file, bytes, rows)
                            values (:edition, :position, :name, :form, :columns, :file, :bytes, :rows)
                            """)
                    .param("edition", edition)
                    .param("position", i)
                    .param("name", made.name())
                    .param("form", made.form())
                    .param("columns", made.columns().toArray(String[]::new))
                    .param("file", made.file().sha256())
                    .param("bytes", made.bytes())
                    .param("rows", made.rows())
                    .update();
        }
    }

    /// The newest ones, the newest first.
    @Transactional(readOnly = true)
    List<Edition> newest(int most) {
        return database.sql("""
                        select id, began from library.download_edition where ended is not null
                        order by id desc limit :most
                        """)
                .param("most", most)
                .query((row, _) ->
                        new Edition(row.getLong("id"), row.getTimestamp("began").toInstant(), files(row.getLong("id"))))
                .list();
    }

    /// Forgets all but the newest ones.
    ///
    /// @return the files that none of the others has
    List<FileId> forgetAllBut(int most) {
        var gone = database.sql("""
                        select distinct file from library.download_file where edition not in (
                            select id from library.download_edition where ended is not null order by id desc limit :most)
                        except
                        select file from library.download_file where edition in (
                            select id from library.download_edition where ended is not null order by id desc limit :most)
                        """)
                .param("most", most)
                .query((row, _) -> new FileId(row.getString("file")))
                .list();
        // The notes of nights that are over go as well.
        database.sql("""
                        delete from library.download_edition
                        where ended is not null and id not in (
                            select id from library.download_edition where ended is not null order by id desc limit :most)
                           or night < :day
                        """)
                .param("most", most)
                .param("day", LocalDate.now(clock).minusDays(2))
                .update();
        return gone;
    }

    @Transactional(readOnly = true)
    Optional<Edition.Made> latest(String name) {
        return newest(1).stream()
                .flatMap(edition -> edition.files().stream())
                .filter(made -> made.name().equals(name))
                .findFirst();
    }

    private List<Edition.Made> files(long edition) {
        return database.sql("select * from library.download_file where edition = :edition order by position")
                .param("edition", edition)
                .query((row, _) -> new Edition.Made(
                        row.getString("name"),
                        row.getString("form"),
                        List.of((String[]) row.getArray("columns").getArray()),
                        new FileId(row.getString("file")),
                        row.getLong("bytes"),
                        row.getLong("rows")))
                .list();
    }
}
