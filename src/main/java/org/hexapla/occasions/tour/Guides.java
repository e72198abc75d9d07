package org.hexapla.occasions.tour;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.occasions.capacity.Ledger;
import org.hexapla.occasions.capacity.ResourceId;
import org.hexapla.occasions.capacity.ResourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps guides and rooms, each with a calendar in the ledger. In the caller's transaction, without asking who may.
@Repository
class Guides {

    private static final String ROOM =
            "select room.id, room.name::text as names, room.capacity, room.calendar from occasions.room ";

    private final JdbcClient database;
    private final Ledger ledger;

    Guides(JdbcClient database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /// @param key by which a file knows them; null where none does
    /// @return the number; nothing where the file has brought them before
    Optional<Long> add(@Nullable String key, String station, String name, List<Language> languages) {
        if (key != null && isKnown("guide", key)) {
            return Optional.empty();
        }
        return database.sql("""
                        insert into occasions.guide (key, station, name, languages, calendar)
                        values (:key, :station, :name, :languages::text[], :calendar) on conflict do nothing returning id
                        """)
                .param("key", key)
                .param("station", station)
                .param("name", name)
                .param("languages", languages.stream().map(Language::tag).toArray(String[]::new))
                .param("calendar", ledger.openCalendar(ResourceKind.GUIDE).value())
                .query(Long.class)
                .optional();
    }

    Optional<Long> addRoom(@Nullable String key, String station, LocalizedText name, int capacity) {
        if (key != null && isKnown("room", key)) {
            return Optional.empty();
        }
        return database.sql("""
                        insert into occasions.room (key, station, name, capacity, calendar)
                        values (:key, :station, :name::jsonb, :capacity, :calendar) on conflict do nothing returning id
                        """)
                .param("key", key)
                .param("station", station)
                .param("name", LocalizedTextJson.write(name))
                .param("capacity", capacity)
                .param("calendar", ledger.openCalendar(ResourceKind.ROOM).value())
                .query(Long.class)
                .optional();
    }

    private boolean isKnown(String what, String key) {
        var table =
                what.equals("guide") ? "select count(*) from occasions.guide" : "select count(*) from occasions.room";
        return database.sql(table + " where key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Guide> find(long id) {
        return database.sql("select * from occasions.guide where id = :id")
                .param("id", id)
                .query(Guides::guide)
                .optional();
    }

    List<Guide> of(String station) {
        return database.sql("select * from occasions.guide where station = :station order by name, id")
                .param("station", station)
                .query(Guides::guide)
                .list();
    }

    List<Guide> speaking(String station, Language language) {
        return of(station).stream()
                .filter(guide -> guide.languages().contains(language))
                .toList();
    }

    /// @return whether the station has that room
    boolean changeRoom(String station, long id, LocalizedText name, int capacity) {
        return database.sql("""
                        update occasions.room set name = :name::jsonb, capacity = :capacity
                        where id = :id and station = :station
                        """)
                        .param("id", id)
                        .param("station", station)
                        .param("name", LocalizedTextJson.write(name))
                        .param("capacity", capacity)
                        .update()
                > 0;
    }

    List<Room> rooms(String station) {
        return database.sql(ROOM + "where room.station = :station order by room.id")
                .param("station", station)
                .query(Guides::room)
                .list();
    }

    /// In which a time was to be given before a closure called it off.
    Optional<Room> before(long slot) {
        return database.sql(ROOM + "join occasions.slot on slot.room_before = room.id where slot.id = :slot")
                .param("slot", slot)
                .query(Guides::room)
                .optional();
    }

    private static Room room(ResultSet row, int number) throws SQLException {
        return new Room(
                row.getLong("id"),
                LocalizedTextJson.read(row.getString("names")),
                row.getInt("capacity"),
                new ResourceId(row.getLong("calendar")));
    }

    private static Guide guide(ResultSet row, int number) throws SQLException {
        return new Guide(
                row.getLong("id"),
                row.getString("station"),
                row.getString("name"),
                Stream.of((String[]) row.getArray("languages").getArray())
                        .map(Language::new)
                        .toList(),
                new ResourceId(row.getLong("calendar")));
    }
}
