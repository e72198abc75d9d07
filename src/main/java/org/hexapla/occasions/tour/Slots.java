package org.hexapla.occasions.tour;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.capacity.ClaimId;
import org.hexapla.occasions.capacity.ResourceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps the times of tours. In the caller's transaction, without asking who may.
@Repository
public class Slots {

    private static final String SLOT = """
            select slot.*, station.zone from occasions.slot
            join occasions.tour on tour.code = slot.tour join occasions.station on station.code = tour.station\s""";

    private final JdbcClient database;

    Slots(JdbcClient database) {
        this.database = database;
    }

    /// @return its number; nothing where the tour is given in that language at that time already
    Optional<Long> add(String tour, Slot.When when, Language language, ResourceId places, int size) {
        return database.sql("""
                        insert into occasions.slot (tour, starts, ends, language, places, size)
                        values (:tour, :starts, :ends, :language, :places, :size) on conflict do nothing returning id
                        """)
                .param("tour", tour)
                .param("starts", Timestamp.from(when.starts()))
                .param("ends", Timestamp.from(when.ends()))
                .param("language", language.tag())
                .param("places", places.value())
                .param("size", size)
                .query(Long.class)
                .optional();
    }

    public boolean isThere(String tour, Instant starts, Language language) {
        return database.sql("""
                        select count(*) from occasions.slot
                        where tour = :tour and starts = :starts and language = :language
                        """)
                        .param("tour", tour)
                        .param("starts", Timestamp.from(starts))
                        .param("language", language.tag())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public Optional<Slot> find(long id) {
        return database.sql(SLOT + "where slot.id = :id")
                .param("id", id)
                .query(Slots::slot)
                .optional();
    }

    /// By their numbers.
    Map<Long, Slot> all(Collection<Long> ids) {
        return database
                .sql(SLOT + "where slot.id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query(Slots::slot)
                .list()
                .stream()
                .collect(Collectors.toMap(Slot::id, Function.identity()));
    }

    /// Nobody else gives it a guide until this transaction ends.
    Optional<Slot> lock(long id) {
        database.sql("select id from occasions.slot where id = :id for no key update")
                .param("id", id)
                .query(Long.class)
                .optional();
        return find(id);
    }

    /// Of a tour, those that begin within a time, the first first.
    public List<Slot> of(String tour, Instant from, Instant until) {
        return database.sql(SLOT + """
                        where slot.tour = :tour and slot.starts >= :from and slot.starts < :until
                        order by slot.starts, slot.language
                        """)
                .param("tour", tour)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(Slots::slot)
                .list();
    }

    /// Of a whole station.
    public List<Slot> at(String station, Instant from, Instant until) {
        return database.sql(SLOT + """
                        where tour.station = :station and slot.starts >= :from and slot.starts < :until
                        order by slot.starts, slot.tour, slot.language
                        """)
                .param("station", station)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(Slots::slot)
                .list();
    }

    void lead(long id, Optional<Slot.Lead> guide) {
        database.sql("update occasions.slot set guide = :guide, guide_claim = :claim where id = :id")
                .param("id", id)
                .param("guide", guide.map(Slot.Lead::who).orElse(null), java.sql.Types.BIGINT)
                .param("claim", guide.map(lead -> lead.claim().value()).orElse(null), java.sql.Types.BIGINT)
                .update();
    }

    void place(long id, Optional<Slot.Lead> room) {
        database.sql("update occasions.slot set room = :room, room_claim = :claim where id = :id")
                .param("id", id)
                .param("room", room.map(Slot.Lead::who).orElse(null), java.sql.Types.BIGINT)
                .param("claim", room.map(lead -> lead.claim().value()).orElse(null), java.sql.Types.BIGINT)
                .update();
    }

    void resize(long id, int size) {
        database.sql("update occasions.slot set size = :size where id = :id")
                .param("id", id)
                .param("size", size)
                .update();
    }

    /// Calls it off for a closure, which nobody ends until this transaction does.
    ///
    /// @return whether it was on until now, and the closure is still there
    boolean cancelFor(long id, long closure) {
        return database.sql("""
                        update occasions.slot set cancelled = true, closure = closed.id, room_before = slot.room
                        from (select id from occasions.closure where id = :closure for key share) as closed
                        where slot.id = :id and not cancelled
                        """).param("id", id).param("closure", closure).update() > 0;
    }

    /// Has those be on again that were called off for a closure and are still to come.
    ///
    /// @return their numbers
    List<Long> resume(long closure, Instant now) {
        return database.sql("""
                        update occasions.slot set cancelled = false, closure = null
                        where closure = :closure and starts > :now returning id
                        """)
                .param("closure", closure)
                .param("now", Timestamp.from(now))
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /// How many were called off for each closure of a station.
    public Map<Long, Integer> calledOff(String station) {
        var counted = new TreeMap<Long, Integer>();
        database.sql("""
                        select closure, count(*) as many from occasions.slot
                        join occasions.closure on closure.id = slot.closure where station = :station group by closure
                        """)
                .param("station", station)
                .query((row, _) -> counted.put(row.getLong("closure"), row.getInt("many")))
                .list();
        return counted;
    }

    /// Whether it was called off for that closure.
    public boolean isCalledOffFor(long id, long closure) {
        return database.sql("select count(*) from occasions.slot where id = :id and closure = :closure and cancelled")
                        .param("id", id)
                        .param("closure", closure)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Whoever is not noted did not come.
    ///
    /// @return whether it is over and that was not said before
    boolean settle(long id, Instant now) {
        return database.sql("""
                        update occasions.slot set settled = :now
                        where id = :id and settled is null and ends < :now and not cancelled
                        """)
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    public boolean isSettled(long id) {
        return database.sql("select settled is not null from occasions.slot where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /// @return whether it was on until now
    boolean cancel(long id) {
        return database.sql("update occasions.slot set cancelled = true where id = :id and not cancelled")
                        .param("id", id)
                        .update()
                > 0;
    }

    private static Slot slot(ResultSet row, int number) throws SQLException {
        return new Slot(
                row.getLong("id"),
                row.getString("tour"),
                new Slot.When(
                        row.getTimestamp("starts").toInstant(),
                        row.getTimestamp("ends").toInstant(),
                        ZoneId.of(row.getString("zone"))),
                new Language(row.getString("language")),
                new ResourceId(row.getLong("places")),
                row.getInt("size"),
                lead(row, "guide"),
                lead(row, "room"),
                row.getBoolean("cancelled"));
    }

    private static Optional<Slot.Lead> lead(ResultSet row, String column) throws SQLException {
        var who = row.getObject(column, Long.class);
        return who == null
                ? Optional.empty()
                : Optional.of(new Slot.Lead(who, new ClaimId(row.getLong(column + "_claim"))));
    }
}
