package org.hexapla.newsroom.press;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps briefings. In the caller's transaction, without asking who may.
@Repository
class Briefings {

    private final JdbcClient database;

    Briefings(JdbcClient database) {
        this.database = database;
    }

    /// @param key by which a file knows it; null where none does
    /// @return its number; nothing where the file has brought it before
    Optional<Long> add(@Nullable String key, Briefing.Content content, PersonId by, Instant at) {
        return database.sql("""
                        insert into newsroom.briefing (key, kind, title, starts, zone, minutes, place, link, languages,
                            speakers, cancelled, changed, changed_by)
                        values (:key, :kind, :title::jsonb, :starts, :zone, :minutes, :place, :link, :languages::text[],
                            :speakers, :cancelled, :at, :by)
                        on conflict do nothing returning id
                        """)
                .params(values(content))
                .param("key", key)
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .query(Long.class)
                .optional();
    }

    /// @param seen the version that was looked at
    /// @return whether it was still so
    boolean change(long id, int seen, Briefing.Content content, PersonId by, Instant at) {
        return database.sql("""
                        update newsroom.briefing set version = version + 1, kind = :kind, title = :title::jsonb,
                            starts = :starts, zone = :zone, minutes = :minutes, place = :place, link = :link,
                            languages = :languages::text[], speakers = :speakers, cancelled = :cancelled,
                            changed = :at, changed_by = :by
                        where id = :id and version = :seen
                        """)
                        .params(values(content))
                        .param("id", id)
                        .param("seen", seen)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /// @return whether it was still as it was seen
    boolean end(long id, int seen, Instant ended) {
        return database.sql("""
                        update newsroom.briefing set version = version + 1, ended = :ended
                        where id = :id and version = :seen
                        """)
                        .param("id", id)
                        .param("seen", seen)
                        .param("ended", Timestamp.from(ended))
                        .update()
                > 0;
    }

    /// @return whether it had no transcript yet
    boolean link(long id, ItemId item) {
        return database.sql("update newsroom.briefing set item = :item where id = :id and item is null")
                        .param("id", id)
                        .param("item", item.value())
                        .update()
                > 0;
    }

    Optional<Briefing> find(long id) {
        return database.sql("select *, title::text as titles from newsroom.briefing where id = :id")
                .param("id", id)
                .query(Briefings::briefing)
                .optional();
    }

    /// From a time on, the next first.
    List<Briefing> from(Instant time, int most) {
        return database.sql("""
                        select *, title::text as titles from newsroom.briefing where starts >= :time
                        order by starts, id limit :most
                        """)
                .param("time", Timestamp.from(time))
                .param("most", most)
                .query(Briefings::briefing)
                .list();
    }

    /// Before a time, the latest first.
    List<Briefing> before(Instant time, int most) {
        return database.sql("""
                        select *, title::text as titles from newsroom.briefing where starts < :time
                        order by starts desc, id desc limit :most
                        """)
                .param("time", Timestamp.from(time))
                .param("most", most)
                .query(Briefings::briefing)
                .list();
    }

    private static Map<String, Object> values(Briefing.Content content) {
        var values = new TreeMap<String, Object>();
        values.put("kind", content.kind().code());
        values.put("title", LocalizedTextJson.write(content.title()));
        values.put("starts", Timestamp.from(content.starts()));
        values.put("zone", content.zone().id().getId());
        values.put("minutes", content.length().toMinutes());
        values.put("place", content.place());
        values.put("link", content.link());
        values.put("languages", content.languages().stream().map(Language::tag).toArray(String[]::new));
        values.put("speakers", content.speakers());
        values.put("cancelled", content.isCancelled());
        return values;
    }

    private static Briefing briefing(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended");
        var item = row.getObject("item", Long.class);
        return new Briefing(
                row.getLong("id"),
                row.getInt("version"),
                new Briefing.Content(
                        Briefing.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        LocalizedTextJson.read(row.getString("titles")),
                        row.getTimestamp("starts").toInstant(),
                        Zone.parse(row.getString("zone")).orElse(Zone.ALL.getFirst()),
                        Duration.ofMinutes(row.getInt("minutes")),
                        row.getString("place"),
                        row.getString("link"),
                        Stream.of((String[]) row.getArray("languages").getArray())
                                .map(Language::new)
                                .toList(),
                        row.getString("speakers"),
                        row.getBoolean("cancelled")),
                ended == null ? null : ended.toInstant(),
                item == null ? null : new ItemId(item),
                row.getTimestamp("changed").toInstant());
    }
}
