package org.hexapla.translation.parity;

import java.util.Collection;
import java.util.List;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.translation.Obligation;
import org.hexapla.translation.Parity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Keeps what is told of things.
@Repository
class ThingTable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    ThingTable(JdbcClient database) {
        this.database = database;
    }

    /// @return their numbers here
    List<Long> save(Collection<Parity.Told> things) {
        var told = JSON.createArrayNode();
        things.forEach(thing -> told.add(json(thing)));
        return database.sql("""
                        insert into translation.thing (item_kind, item_id, type, sites, title, address, source, words, owed,
                            hours, texts, first, is_read)
                        select item_kind, item_id, type, array(select jsonb_array_elements_text(sites)), title, address, source,
                            words, array(select jsonb_array_elements_text(owed)), hours, texts,
                            (select min((text.value ->> 'first')::timestamptz) from jsonb_each(texts) text), is_read
                        from jsonb_to_recordset(:told::jsonb) as told (item_kind text, item_id text, type text, sites jsonb,
                            title jsonb, address text, source text, words int, owed jsonb, hours int, texts jsonb,
                            is_read boolean)
                        on conflict (item_kind, item_id) do update
                        set type = excluded.type, sites = excluded.sites, title = excluded.title,
                            address = excluded.address, source = excluded.source, words = excluded.words,
                            owed = excluded.owed, hours = excluded.hours, texts = excluded.texts, first = excluded.first,
                            is_read = excluded.is_read
                        returning id
                        """)
                .param("told", told.toString())
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    private static ObjectNode json(Parity.Told told) {
        var thing = JSON.createObjectNode();
        thing.put("item_kind", told.item().kind());
        thing.put("item_id", told.item().id());
        thing.put("type", told.belonging().kind());
        var sites = thing.putArray("sites");
        told.belonging().sites().stream().sorted().forEach(sites::add);
        thing.set("title", JSON.readTree(LocalizedTextJson.write(told.title())));
        thing.put("address", told.address());
        thing.put("source", told.original().language().tag());
        thing.put("words", told.original().words());
        thing.put("is_read", told.original().isRead());
        var owed = thing.putArray("owed");
        told.obligation().languages().forEach(language -> owed.add(language.tag()));
        thing.put("hours", told.obligation().within().toHours());
        var texts = thing.putObject("texts");
        told.texts().forEach((language, text) -> {
            var one = texts.putObject(language.tag());
            var first = text.first();
            if (first != null) {
                one.put("first", first.toString());
            }
            one.put("lacks", text.lacks());
        });
        return thing;
    }

    /// The number of a thing and of the row that stands for it, locked until the transaction ends.
    List<Long> locked(ItemRef item) {
        return database.sql("select id from translation.thing where item_kind = :kind and item_id = :id for update")
                .param("kind", item.kind())
                .param("id", item.id())
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /// The next after a number, locked until the transaction ends.
    List<Long> locked(long after, int most) {
        return database.sql("select id from translation.thing where id > :after order by id limit :most for update")
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /// Those of a kind of which something else was owed so far.
    ///
    /// @return those that were changed, by number
    List<Long> oblige(Kind kind, Obligation obligation, long after, int most) {
        return database
                .sql("""
                        update translation.thing set owed = :owed, hours = :hours
                        where id in (
                            select id from translation.thing
                            where item_kind = :kind and type = :type and id > :after order by id limit :most)
                        returning id
                        """)
                .param("owed", tags(obligation.languages()))
                .param("hours", obligation.within().toHours())
                .param("kind", kind.items())
                .param("type", kind.code())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> row.getLong("id"))
                .list()
                .stream()
                .sorted()
                .toList();
    }

    /// A kind of things of a module.
    record Kind(String items, String code) {}

    private static String[] tags(List<Language> languages) {
        return languages.stream().map(Language::tag).toArray(String[]::new);
    }
}
