package org.hexapla.newsroom.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps items, every text that was saved of them, and what readers see. In the caller's transaction, without
/// asking who may.
@Repository
class ItemTable {

    private final JdbcClient database;

    ItemTable(JdbcClient database) {
        this.database = database;
    }

    /// Who does it, and when.
    record Act(PersonId by, Instant at) {

        Timestamp time() {
            return Timestamp.from(at);
        }
    }

    /// @param key by which a file knows it; null where none does
    /// @throws TypeUnknown if there is no such kind
    ItemId add(@Nullable String key, String type, Language source, Details details, Act act) {
        var id = new ItemId(database.sql("""
                        insert into newsroom.item (key, type, source, content, created, created_by)
                        select :key, code, :source, :content::jsonb, :at, :by from newsroom.type where code = :type
                        returning id
                        """)
                .param("key", key)
                .param("type", type)
                .param("source", source.tag())
                .param("content", details.json())
                .param("at", act.time())
                .param("by", act.by().value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new TypeUnknown(type)));
        place(id, details);
        return id;
    }

    /// The items that a file knows by these keys.
    Map<String, ItemId> keyed(Collection<String> keys) {
        var known = new HashMap<String, ItemId>();
        database.sql("select key, id from newsroom.item where key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("key"), new ItemId(row.getLong("id")));
                });
        return known;
    }

    /// @param version the one that was seen
    /// @return whether it was still that version
    boolean describe(Item before, int version, Details details, Act act) {
        var changed = database.sql("""
                        update newsroom.item set version = version + 1, content = :content::jsonb
                        where id = :id and version = :version
                        """)
                .param("id", before.id().value())
                .param("version", version)
                .param("content", details.json())
                .update();
        if (changed == 0) {
            return false;
        }
        var channels =
                before.details().channels().stream().map(ChannelCode::value).toArray(String[]::new);
        database.sql("""
                        insert into newsroom.item_history (item, version, at, by, before)
                        values (:id, :version, :at, :by, :before::jsonb || jsonb_build_object('channels', :channels::text[]))
                        """)
                .param("id", before.id().value())
                .param("version", version)
                .param("at", act.time())
                .param("by", act.by().value())
                .param("before", before.details().json())
                .param("channels", channels)
                .update();
        database.sql("delete from newsroom.item_channel where item = :id")
                .param("id", before.id().value())
                .update();
        place(before.id(), details);
        return true;
    }

    private void place(ItemId id, Details details) {
        database.sql("insert into newsroom.item_channel (item, channel) select :id, unnest(:channels::text[])")
                .param("id", id.value())
                .param(
                        "channels",
                        details.channels().stream().map(ChannelCode::value).toArray(String[]::new))
                .update();
    }

    /// Keeps a text as the next after one.
    ///
    /// @param seen the number of the one that was seen, 0 for none
    /// @param madeFrom the revision of the source that was read beside; null for the source itself
    /// @return whether it was still the last
    boolean write(ItemId id, Language language, int seen, Copy copy, @Nullable Integer madeFrom, Act act) {
        return database.sql("""
                        insert into newsroom.revision (item, language, number, at, by, made_from, content)
                        select :id, :language, :seen + 1, :at, :by, :from::int, :content::jsonb
                        where :seen = (select coalesce(max(number), 0) from newsroom.revision
                                       where item = :id and language = :language)
                        on conflict do nothing
                        """)
                        .param("id", id.value())
                        .param("language", language.tag())
                        .param("seen", seen)
                        .param("at", act.time())
                        .param("by", act.by().value())
                        .param("from", madeFrom)
                        .param("content", copy.json())
                        .update()
                > 0;
    }

    /// Shows readers a text. The day of the first stays as it was, also after it was withdrawn in between.
    void publish(ItemId id, Language language, Item.Draft draft, String notice, Act act) {
        database.sql("""
                        insert into newsroom.edition (item, language, revision, first_published, published, notice, content)
                        values (:id, :language, :revision, :at, :at, :notice, :content::jsonb)
                        on conflict (item, language) do update
                        set revision = excluded.revision, published = excluded.published, notice = excluded.notice,
                            content = excluded.content, withdrawn = null
                        """)
                .param("id", id.value())
                .param("language", language.tag())
                .param("revision", draft.revision())
                .param("at", act.time())
                .param("notice", notice)
                .param("content", draft.copy().json())
                .update();
        readable(id, language, draft.copy().isByMachine(), act);
    }

    /// Notes since when it is readable. What a machine wrote ends when somebody confirms it.
    private void readable(ItemId id, Language language, boolean isByMachine, Act act) {
        database.sql("""
                        update newsroom.readable set until = :at
                        where item = :id and language = :language and until is null and by_machine <> :machine
                        """)
                .param("id", id.value())
                .param("language", language.tag())
                .param("at", act.time())
                .param("machine", isByMachine)
                .update();
        database.sql("""
                        insert into newsroom.readable (item, language, since, by_machine, is_first, hours)
                        select :id, :language, :at, :machine, is_first, case when is_first then coalesce(
                            extract(epoch from :at::timestamptz - (
                                select min(since) from newsroom.readable where item = :id and is_first)) / 3600, 0) end
                        from (select not :machine and not exists (
                            select from newsroom.readable
                            where item = :id and language = :language and is_first)) shown (is_first)
                        where not exists (
                            select from newsroom.readable where item = :id and language = :language and until is null)
                        on conflict (item, language, since) do update
                        set until = null, by_machine = excluded.by_machine,
                            is_first = newsroom.readable.is_first or excluded.is_first,
                            hours = coalesce(newsroom.readable.hours, excluded.hours)
                        """)
                .param("id", id.value())
                .param("language", language.tag())
                .param("at", act.time())
                .param("machine", isByMachine)
                .update();
    }

    void withdraw(ItemId id, Language language, String notice, Act act) {
        database.sql("""
                        update newsroom.edition set withdrawn = :at, notice = :notice
                        where item = :id and language = :language and withdrawn is null
                        """)
                .param("id", id.value())
                .param("language", language.tag())
                .param("notice", notice)
                .param("at", act.time())
                .update();
        database.sql("""
                        update newsroom.readable set until = :at
                        where item = :id and language = :language and until is null
                        """)
                .param("id", id.value())
                .param("language", language.tag())
                .param("at", act.time())
                .update();
    }

    /// In the order asked.
    Map<ItemId, Item> find(Collection<ItemId> ids) {
        return items(ids, drafts(ids));
    }

    /// In the order asked, with what readers see and nothing that is being written.
    Map<ItemId, Item> published(Collection<ItemId> ids) {
        return items(ids, Map.of());
    }

    private Map<ItemId, Map<Language, Item.Draft>> drafts(Collection<ItemId> ids) {
        var drafts = new HashMap<ItemId, Map<Language, Item.Draft>>();
        each(
                ids,
                """
                select distinct on (item, language) item, language, number, made_from, content::text, at
                from newsroom.revision where item in (:ids) order by item, language, number desc
                """,
                row -> of(drafts, row)
                        .put(
                                new Language(row.getString("language")),
                                new Item.Draft(
                                        row.getInt("number"),
                                        row.getObject("made_from", Integer.class),
                                        Copy.read(row.getString("content")),
                                        row.getTimestamp("at").toInstant())));
        return drafts;
    }

    private Map<ItemId, Item> items(Collection<ItemId> ids, Map<ItemId, Map<Language, Item.Draft>> drafts) {
        var editions = new HashMap<ItemId, Map<Language, Item.Edition>>();
        each(
                ids,
                "select *, content::text as copy from newsroom.edition where item in (:ids)",
                row -> of(editions, row).put(new Language(row.getString("language")), edition(row)));
        var found = new HashMap<ItemId, Item>();
        each(ids, """
                select id as item, version, type, source, content::text,
                       array(select channel from newsroom.item_channel where item = id order by channel) as channels
                from newsroom.item where id in (:ids)
                """, row -> {
            var id = new ItemId(row.getLong("item"));
            found.put(id, item(row, drafts.getOrDefault(id, Map.of()), editions.getOrDefault(id, Map.of())));
        });
        var items = new LinkedHashMap<ItemId, Item>();
        ids.stream().filter(found::containsKey).forEach(id -> items.put(id, found.get(id)));
        return items;
    }

    private void each(Collection<ItemId> ids, String statement, RowCallbackHandler row) {
        if (!ids.isEmpty()) {
            database.sql(statement)
                    .param("ids", ids.stream().map(ItemId::value).toList())
                    .query(row);
        }
    }

    private static <T> Map<Language, T> of(Map<ItemId, Map<Language, T>> all, ResultSet row) throws SQLException {
        return all.computeIfAbsent(new ItemId(row.getLong("item")), _ -> new HashMap<>());
    }

    private static Item item(ResultSet row, Map<Language, Item.Draft> drafts, Map<Language, Item.Edition> editions)
            throws SQLException {
        var channels = new TreeSet<ChannelCode>();
        Stream.of((String[]) row.getArray("channels").getArray())
                .map(ChannelCode::new)
                .forEach(channels::add);
        return new Item(
                new ItemId(row.getLong("item")),
                row.getInt("version"),
                row.getString("type"),
                new Language(row.getString("source")),
                Details.read(row.getString("content"), channels),
                drafts,
                editions);
    }

    private static Item.Edition edition(ResultSet row) throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn");
        return new Item.Edition(
                row.getInt("revision"),
                Copy.read(row.getString("copy")),
                row.getTimestamp("first_published").toInstant(),
                row.getTimestamp("published").toInstant(),
                row.getString("notice"),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    /// A text that was saved.
    record Past(int revision, Copy copy, Instant at, PersonId by) {}

    /// The texts that were saved in a language, the latest first.
    List<Past> history(ItemId id, Language language) {
        return database.sql("""
                        select number, content::text, at, by from newsroom.revision
                        where item = :id and language = :language order by number desc
                        """)
                .param("id", id.value())
                .param("language", language.tag())
                .query((row, _) -> new Past(
                        row.getInt("number"),
                        Copy.read(row.getString("content")),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getObject("by", java.util.UUID.class))))
                .list();
    }
}
