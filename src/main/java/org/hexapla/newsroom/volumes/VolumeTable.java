package org.hexapla.newsroom.volumes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.media.PictureId;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Volume;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps volumes and what is in them. In the caller's transaction, without asking who may.
@Repository
class VolumeTable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT = """
            select id, version, channel, number, kind, day, content::text,
                   array(select item from newsroom.volume_item where volume = id order by place) as items
            from newsroom.volume
            """;

    private final JdbcClient database;

    VolumeTable(JdbcClient database) {
        this.database = database;
    }

    /// Who does it, and when.
    record Act(PersonId by, Instant at) {
        Timestamp time() {
            return Timestamp.from(at);
        }
    }

    /// @param version from 1, one more with each change
    record Kept(long id, int version, Volume volume) {}

    private record Content(
            String title,
            String lead,
            Map<String, List<Volume.Term>> terms,
            @Nullable String cover) {}

    static String json(Volume volume) {
        var terms = new TreeMap<String, List<Volume.Term>>();
        volume.terms().forEach((language, words) -> terms.put(language.tag(), words));
        var cover = volume.cover();
        return JSON.writeValueAsString(new Content(
                LocalizedTextJson.write(volume.title()),
                LocalizedTextJson.write(volume.lead()),
                terms,
                cover == null ? null : cover.toString()));
    }

    Optional<Kept> find(long id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(VolumeTable::kept)
                .optional();
    }

    Optional<Kept> find(ChannelCode channel, String number) {
        return database.sql(SELECT + "where channel = :channel and number = :number")
                .param("channel", channel.value())
                .param("number", number)
                .query(VolumeTable::kept)
                .optional();
    }

    /// The latest first.
    List<Kept> of(ChannelCode channel) {
        return database.sql(SELECT + "where channel = :channel order by day desc, number desc")
                .param("channel", channel.value())
                .query(VolumeTable::kept)
                .list();
    }

    List<Kept> all() {
        return database.sql(SELECT + "order by day desc, channel, number desc")
                .query(VolumeTable::kept)
                .list();
    }

    List<Kept> holding(ItemId item) {
        return database.sql(SELECT + """
                        where id in (select volume from newsroom.volume_item where item = :item) order by day desc, id
                        """)
                .param("item", item.value())
                .query(VolumeTable::kept)
                .list();
    }

    /// Nothing where its channel has a volume of that number.
    Optional<Long> add(Volume volume, Act act) {
        var id = database.sql("""
                        insert into newsroom.volume (channel, number, kind, day, content, changed, changed_by)
                        values (:channel, :number, :kind, :day, :content::jsonb, :at, :by)
                        on conflict do nothing returning id
                        """)
                .param("channel", volume.channel().value())
                .param("number", volume.number())
                .param("kind", volume.kind().code())
                .param("day", volume.day())
                .param("content", json(volume))
                .param("at", act.time())
                .param("by", act.by().value())
                .query(Long.class)
                .optional();
        id.ifPresent(fresh -> place(fresh, volume.items()));
        return id;
    }

    /// @return whether it was still as it was seen
    boolean change(Kept before, Volume volume, Act act) {
        var changed = database.sql("""
                        with changed as (
                            update newsroom.volume set version = version + 1, kind = :kind, day = :day,
                                content = :content::jsonb, changed = :at, changed_by = :by
                            where id = :id and version = :version returning id
                        )
                        insert into newsroom.volume_history (volume, version, at, by, before)
                        select id, :version, :at, :by, :before::jsonb || jsonb_build_object('items', :items::bigint[])
                        from changed
                        """)
                .param("id", before.id())
                .param("version", before.version())
                .param("kind", volume.kind().code())
                .param("day", volume.day())
                .param("content", json(volume))
                .param("before", json(before.volume()))
                .param("items", numbers(before.volume().items()))
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
        if (changed > 0) {
            database.sql("delete from newsroom.volume_item where volume = :id")
                    .param("id", before.id())
                    .update();
            place(before.id(), volume.items());
        }
        return changed > 0;
    }

    private void place(long id, List<ItemId> items) {
        database.sql("""
                        insert into newsroom.volume_item (volume, place, item)
                        select :id, place, item from unnest(:items::bigint[]) with ordinality as given (item, place)
                        """).param("id", id).param("items", numbers(items)).update();
    }

    /// Items by the keys that a file knows them by.
    Map<String, ItemId> keyed(Collection<String> keys) {
        var known = new HashMap<String, ItemId>();
        database.sql("select key, id from newsroom.item where key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(row -> {
                    known.put(row.getString("key"), new ItemId(row.getLong("id")));
                });
        return known;
    }

    private static Long[] numbers(List<ItemId> items) {
        return items.stream().map(ItemId::value).toArray(Long[]::new);
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        var content = JSON.readValue(row.getString("content"), Content.class);
        var terms = new TreeMap<Language, List<Volume.Term>>();
        content.terms.forEach((tag, words) -> terms.put(new Language(tag), words));
        return new Kept(
                row.getLong("id"),
                row.getInt("version"),
                new Volume(
                        new ChannelCode(row.getString("channel")),
                        row.getString("number"),
                        Volume.Kind.parse(row.getString("kind")).orElseThrow(),
                        row.getObject("day", LocalDate.class),
                        LocalizedTextJson.read(content.title),
                        LocalizedTextJson.read(content.lead),
                        Arrays.stream((Long[]) row.getArray("items").getArray())
                                .map(ItemId::new)
                                .toList(),
                        terms,
                        content.cover == null ? null : new PictureId(Long.parseLong(content.cover))));
    }
}
