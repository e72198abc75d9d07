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
    Optional<Long> add(String tour, Slot.When when, Language language, ResourceId places) {
        return database.sql("""
                        insert into occasions.slot (tour, starts, ends, language, places)
                        values (:tour, :starts, :ends, :language, :places) on conflict do nothing returning id
                        """)
                .param("tour", tour)
                .param("starts", Timestamp.from(when.starts()))
                .param("ends", Timestamp.from(when.ends()))
                .param("language", language.tag())
                .param("places", places.value())
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
