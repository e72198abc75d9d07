package org.hexapla.newsroom.story;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds many items at once, each with its texts as the first that were saved and what of them readers see: a
/// statement a table, however many there are.
@Repository
class TakenTable {

    private final JdbcClient database;

    TakenTable(JdbcClient database) {
        this.database = database;
    }

    /// @return the number of each item, by its key
    Map<String, ItemId> add(List<TakenItem> items, PersonId by) {
        var ids = items(items, by);
        channels(items, ids);
        var texts = texts(items, ids);
        revisions(texts, by);
        editions(texts.stream().filter(Line::isPublished).toList());
        return ids;
    }

    private Map<String, ItemId> items(List<TakenItem> items, PersonId by) {
        var ids = new HashMap<String, ItemId>();
        database.sql("""
                        insert into newsroom.item (key, type, source, content, created, created_by)
                        select key, type, source, content::jsonb, at, :by
                        from unnest(:keys::text[], :types::text[], :sources::text[], :contents::text[], :ats::timestamptz[])
                            with ordinality as taken (key, type, source, content, at, place)
                        order by place
                        returning key, id
                        """)
                .param("keys", items.stream().map(TakenItem::key).toArray(String[]::new))
                .param("types", items.stream().map(TakenItem::type).toArray(String[]::new))
                .param(
                        "sources",
                        items.stream().map(item -> item.source().tag()).toArray(String[]::new))
                .param(
                        "contents",
                        items.stream().map(item -> item.details().json()).toArray(String[]::new))
                .param(
                        "ats",
                        items.stream().map(item -> Timestamp.from(item.begun())).toArray(Timestamp[]::new))
                .param("by", by.value())
                .query(row -> {
                    ids.put(row.getString("key"), new ItemId(row.getLong("id")));
                });
        return ids;
    }

    private void channels(List<TakenItem> items, Map<String, ItemId> ids) {
        var placed = new ArrayList<Long>();
        var channels = new ArrayList<String>();
        for (var item : items) {
            for (var channel : item.details().channels()) {
                placed.add(id(item, ids));
                channels.add(channel.value());
            }
        }
        database.sql(
                        "insert into newsroom.item_channel (item, channel) select * from unnest(:items::bigint[], :channels::text[])")
                .param("items", placed.toArray(Long[]::new))
                .param("channels", channels.toArray(String[]::new))
                .update();
    }

    /// A text of an item.
    private record Line(
            long item,
            String language,
            Timestamp at,
            boolean isSource,
            boolean isPublished,
            boolean isByMachine,
            String content) {}

    private static List<Line> texts(List<TakenItem> items, Map<String, ItemId> ids) {
        var lines = new ArrayList<Line>();
        for (var item : items) {
            item.texts()
                    .forEach((language, copy) -> lines.add(new Line(
                            id(item, ids),
                            language.tag(),
                            Timestamp.from(item.published().getOrDefault(language, item.begun())),
                            language.equals(item.source()),
                            item.published().containsKey(language),
                            copy.isByMachine(),
                            copy.json())));
        }
        return lines;
    }

    private void revisions(List<Line> texts, PersonId by) {
        database.sql("""
                        insert into newsroom.revision (item, language, number, at, by, made_from, content)
                        select item, language, 1, at, :by, case when is_source then null else 1 end, content::jsonb
                        from unnest(:items::bigint[], :languages::text[], :ats::timestamptz[], :sources::boolean[],
                                    :contents::text[]) as taken (item, language, at, is_source, content)
                        """)
                .param("items", texts.stream().map(Line::item).toArray(Long[]::new))
                .param("languages", texts.stream().map(Line::language).toArray(String[]::new))
                .param("ats", texts.stream().map(Line::at).toArray(Timestamp[]::new))
                .param("sources", texts.stream().map(Line::isSource).toArray(Boolean[]::new))
                .param("contents", texts.stream().map(Line::content).toArray(String[]::new))
                .param("by", by.value())
                .update();
    }

    private void editions(List<Line> texts) {
        database.sql("""
                        with taken as (
                            select item, language, at, by_machine, content::jsonb
                            from unnest(:items::bigint[], :languages::text[], :ats::timestamptz[], :machines::boolean[],
                                        :contents::text[]) as taken (item, language, at, by_machine, content)
                        ), shown as (
                            insert into newsroom.readable (item, language, since, by_machine, is_first, hours)
                            select item, language, at, by_machine, not by_machine,
                                case when not by_machine then extract(epoch from at
                                    - min(at) filter (where not by_machine) over (partition by item)) / 3600 end
                            from taken
                        )
                        insert into newsroom.edition (item, language, revision, first_published, published, content)
                        select item, language, 1, at, at, content from taken
                        """)
                .param("items", texts.stream().map(Line::item).toArray(Long[]::new))
                .param("languages", texts.stream().map(Line::language).toArray(String[]::new))
                .param("ats", texts.stream().map(Line::at).toArray(Timestamp[]::new))
                .param("machines", texts.stream().map(Line::isByMachine).toArray(Boolean[]::new))
                .param("contents", texts.stream().map(Line::content).toArray(String[]::new))
                .update();
    }

    private static long id(TakenItem item, Map<String, ItemId> ids) {
        return Objects.requireNonNull(ids.get(item.key())).value();
    }
}
