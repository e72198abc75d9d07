package org.hexapla.newsroom.story;

import java.util.List;
import java.util.Locale;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps every notice that readers were given, also those that a later publication no longer bears.
@Repository
class NoticeTable {

    private final JdbcClient database;

    NoticeTable(JdbcClient database) {
        this.database = database;
    }

    void add(ItemId item, Language language, int revision, Notice notice, ItemTable.Act act) {
        if (notice.words().isBlank()) {
            return;
        }
        database.sql("""
                        insert into newsroom.notice (item, language, revision, kind, at, by, words)
                        values (:item, :language, :revision, :kind, :at, :by, :words)
                        """)
                .param("item", item.value())
                .param("language", language.tag())
                .param("revision", revision)
                .param("kind", notice.kind().code())
                .param("at", act.time())
                .param("by", act.by().value())
                .param("words", notice.words())
                .update();
    }

    /// The latest first.
    List<Notice> of(ItemId item, Language language) {
        return database.sql("""
                        select kind, at, words from newsroom.notice
                        where item = :item and language = :language order by id desc
                        """)
                .param("item", item.value())
                .param("language", language.tag())
                .query((row, _) -> new Notice(
                        Notice.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getTimestamp("at").toInstant(),
                        row.getString("words")))
                .list();
    }
}
