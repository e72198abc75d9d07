package org.hexapla.media.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.archive.FileId;
import org.hexapla.media.Rendition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which renditions were made of which file.
@Repository
class RenditionTable {

    private final JdbcClient database;

    RenditionTable(JdbcClient database) {
        this.database = database;
    }

    void add(FileId file, String format, int width, int height, FileId blob) {
        database.sql("""
                        insert into media.rendition (file, format, width, height, blob)
                        values (:file, :format, :width, :height, :blob) on conflict do nothing
                        """)
                .param("file", file.sha256())
                .param("format", format)
                .param("width", width)
                .param("height", height)
                .param("blob", blob.sha256())
                .update();
    }

    Map<FileId, List<Rendition>> of(Collection<FileId> files) {
        var found = new HashMap<FileId, List<Rendition>>();
        database.sql("select file, format, width, height from media.rendition where file = any(:files) order by width")
                .param("files", files.stream().map(FileId::sha256).toArray(String[]::new))
                .query(row -> {
                    var file = new FileId(row.getString("file"));
                    found.computeIfAbsent(file, _ -> new ArrayList<>())
                            .add(new Rendition(
                                    row.getString("format"),
                                    row.getInt("width"),
                                    row.getInt("height"),
                                    address(file, row.getInt("width"), row.getString("format"))));
                });
        return found;
    }

    private static String address(FileId file, int width, String format) {
        return "/pictures/" + file + "/" + width + (format.equals("jpeg") ? ".jpg" : ".webp");
    }

    Optional<FileId> blob(FileId file, String format, int width) {
        return database.sql(
                        "select blob from media.rendition where file = :file and format = :format and width = :width")
                .param("file", file.sha256())
                .param("format", format)
                .param("width", width)
                .query(String.class)
                .optional()
                .map(FileId::new);
    }

    /// Whether a file is a picture that was brought, or was made of one.
    boolean isOurs(FileId file) {
        return database.sql("""
                        select exists (select from media.picture where file = :file)
                            or exists (select from media.rendition where blob = :file)
                        """)
                .param("file", file.sha256())
                .query(Boolean.class)
                .single();
    }
}
