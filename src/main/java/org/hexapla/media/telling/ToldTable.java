package org.hexapla.media.telling;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps out of which language things are translated, and what each of the others was made from. In the caller's
/// transaction.
@Repository
class ToldTable {

    private final JdbcClient database;

    ToldTable(JdbcClient database) {
        this.database = database;
    }

    /// @param first when readers could first have it; null while they cannot
    record Row(@Nullable Instant first, Snapshot madeFrom) {}

    Optional<Language> source(ItemRef item) {
        return database.sql("select language from media.told_source where item = :item")
                .param("item", item.toString())
                .query((row, _) -> new Language(row.getString("language")))
                .optional();
    }

    void source(ItemRef item, Language language) {
        database.sql("""
                        insert into media.told_source (item, language) values (:item, :language)
                        on conflict (item) do update set language = excluded.language
                        """)
                .param("item", item.toString())
                .param("language", language.tag())
                .update();
    }

    Map<Language, Row> of(ItemRef item) {
        var rows = new HashMap<Language, Row>();
        database.sql("select language, first, made_from::text as made_from from media.told where item = :item")
                .param("item", item.toString())
                .query(row -> {
                    var first = row.getTimestamp("first");
                    rows.put(
                            new Language(row.getString("language")),
                            new Row(
                                    first == null ? null : first.toInstant(),
                                    Snapshot.read(row.getString("made_from"))));
                });
        return rows;
    }

    /// Notes that these languages say what the source says now.
    void made(ItemRef item, Collection<Language> languages, Snapshot from) {
        database.sql("""
                        insert into media.told (item, language, made_from)
                        select :item, language, :from::jsonb from unnest(:languages::text[]) as language
                        on conflict (item, language) do update set made_from = excluded.made_from
                        """)
                .param("item", item.toString())
                .param("languages", tags(languages))
                .param("from", from.json())
                .update();
    }

    /// Notes that readers have these languages, where they had not yet.
    void shown(ItemRef item, Collection<Language> languages, Instant at) {
        database.sql("""
                        update media.told set first = :at
                        where item = :item and language = any(:languages) and first is null
                        """)
                .param("item", item.toString())
                .param("languages", tags(languages))
                .param("at", Timestamp.from(at))
                .update();
    }

    private static String[] tags(Collection<Language> languages) {
        return languages.stream().map(Language::tag).toArray(String[]::new);
    }
}
