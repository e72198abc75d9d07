package org.hexapla.library.eresources.titles;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.library.eresources.ResourceId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The titles that can be read through resources.
@Repository
class Titles {

    private static final TypeReference<List<Map<String, String>>> ROWS = new TypeReference<>() {};
    private static final int BATCH = 1000;

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    Titles(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /// A title as it is kept.
    record Stored(TitleId id, ListedTitle title, boolean isGone) {}

    /// What a resource has, by key, those included that are gone.
    Map<String, Stored> of(ResourceId resource) {
        var found = new HashMap<String, Stored>();
        database.sql("select * from library.eresource_title where resource = :resource")
                .param("resource", resource.value())
                .query(Titles::stored)
                .list()
                .forEach(stored -> found.put(stored.title().key(), stored));
        return found;
    }

    Map<TitleId, Stored> find(Collection<TitleId> ids) {
        var found = new LinkedHashMap<TitleId, Stored>();
        if (!ids.isEmpty()) {
            database.sql("select * from library.eresource_title where id in (:ids)")
                    .param("ids", ids.stream().map(TitleId::value).toList())
                    .query(Titles::stored)
                    .list()
                    .forEach(stored -> found.put(stored.id(), stored));
        }
        return found;
    }

    Optional<Stored> find(TitleId id) {
        return Optional.ofNullable(find(List.of(id)).get(id));
    }

    /// The same publication wherever it can be read, by its numbers; the title itself first.
    List<Stored> alike(Stored one) {
        return database.sql("""
                        select * from library.eresource_title
                        where id = :id or gone is null
                          and (online <> '' and online in (:online, :print) or print <> '' and print in (:online, :print))
                        order by id <> :id, id
                        """)
                .param("id", one.id().value())
                .param("online", one.title().online())
                .param("print", one.title().print())
                .query(Titles::stored)
                .list();
    }

    /// Notes the day of a list, unless a newer one was taken in already.
    boolean note(ResourceId resource, LocalDate day) {
        return database.sql(
                                "update library.eresource set listed = :day where id = :id and (listed is null or listed <= :day)")
                        .param("id", resource.value())
                        .param("day", Date.valueOf(day))
                        .update()
                == 1;
    }

    void write(Collection<ListedTitle> titles) {
        var rows = titles.stream().map(Titles::row).toArray(MapSqlParameterSource[]::new);
        for (var from = 0; from < rows.length; from += BATCH) {
            batches.batchUpdate("""
                    insert into library.eresource_title
                        (resource, key, title, sort, letter, print, online, publisher, type, rows)
                    values (:resource, :key, :title, :sort, :letter, :print, :online, :publisher, :type, :rows::jsonb)
                    on conflict (resource, key) do update
                    set title = excluded.title, sort = excluded.sort, letter = excluded.letter, print = excluded.print,
                        online = excluded.online, publisher = excluded.publisher, type = excluded.type,
                        rows = excluded.rows, gone = null
                    """, java.util.Arrays.copyOfRange(rows, from, Math.min(rows.length, from + BATCH)));
        }
    }

    void end(ResourceId resource, Collection<String> keys, LocalDate day) {
        if (!keys.isEmpty()) {
            database.sql("update library.eresource_title set gone = :day where resource = :resource and key in (:keys)")
                    .param("day", Date.valueOf(day))
                    .param("resource", resource.value())
                    .param("keys", keys)
                    .update();
        }
    }

    /// Live titles after one, in the order of their numbers.
    List<TitleId> after(long id, int most) {
        return database.sql("""
                        select id from library.eresource_title where id > :id and gone is null order by id limit :most
                        """)
                .param("id", id)
                .param("most", most)
                .query((row, _) -> new TitleId(row.getLong("id")))
                .list();
    }

    List<String> letters() {
        return database.sql("select distinct letter from library.eresource_title where gone is null")
                .query((row, _) -> row.getString("letter"))
                .list();
    }

    /// Some of the live titles under a letter, or of a resource, in the order of the list.
    List<Stored> page(String condition, Object value, long offset, int most) {
        return database.sql("select * from library.eresource_title where gone is null and " + condition
                        + " = :value order by sort, id limit :most offset :offset")
                .param("value", value)
                .param("most", most)
                .param("offset", offset)
                .query(Titles::stored)
                .list();
    }

    long count(String condition, Object value) {
        return database.sql("select count(*) from library.eresource_title where gone is null and " + condition
                        + " = :value")
                .param("value", value)
                .query(Long.class)
                .single();
    }

    private static MapSqlParameterSource row(ListedTitle title) {
        return new MapSqlParameterSource("resource", title.resource().value())
                .addValue("key", title.key())
                .addValue("title", title.title())
                .addValue("sort", title.sort())
                .addValue("letter", title.letter())
                .addValue("print", title.print())
                .addValue("online", title.online())
                .addValue("publisher", title.publisher())
                .addValue("type", title.isSerial() ? "serial" : "monograph")
                .addValue("rows", json(title.rows()));
    }

    private static String json(List<KbartRow> rows) {
        return JsonMapper.shared()
                .writeValueAsString(rows.stream()
                        .map(row -> {
                            var cells = new LinkedHashMap<String, String>();
                            for (var column : KbartColumn.values()) {
                                if (!row.get(column).isEmpty()) {
                                    cells.put(column.heading(), row.get(column));
                                }
                            }
                            return cells;
                        })
                        .toList());
    }

    private static List<KbartRow> rows(String json) {
        return JsonMapper.shared().readValue(json, ROWS).stream()
                .map(byHeading -> {
                    var cells = new EnumMap<KbartColumn, String>(KbartColumn.class);
                    for (var column : KbartColumn.values()) {
                        cells.put(column, byHeading.getOrDefault(column.heading(), ""));
                    }
                    return new KbartRow(cells);
                })
                .toList();
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new TitleId(row.getLong("id")),
                new ListedTitle(
                        new ResourceId(row.getLong("resource")), row.getString("key"), rows(row.getString("rows"))),
                row.getObject("gone") != null);
    }
}
