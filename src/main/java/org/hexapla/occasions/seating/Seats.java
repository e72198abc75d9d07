package org.hexapla.occasions.seating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hexapla.occasions.EventCode;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps seats and who sits on them. In the caller's transaction, without asking who may. Whoever gave up their
/// place at the event has given up their seat, too.
@Repository
public class Seats {

    private static final String SEATS = """
            select seat.id, block.label, seat.line, seat.number, coalesce(seat.rank, '') as rank, seat.usable,
                guest.id as guest, coalesce(guest.name, '') as name
            from occasions.seat_block block
            join occasions.seat on seat.block = block.id
            left join occasions.seat_given given on given.seat = seat.id
            left join occasions.registration guest on guest.id = given.registration and guest.state = 'accepted'
            """;

    private final JdbcClient database;

    Seats(JdbcClient database) {
        this.database = database;
    }

    /// Where somebody sits.
    public Optional<Seat> of(long registration) {
        return database.sql(SEATS + "where guest.id = :registration")
                .param("registration", registration)
                .query(Seats::seat)
                .optional();
    }

    /// @param rows how many there are
    public record Block(long id, String label, int rows, int seats) {}

    List<Block> blocks(EventCode event) {
        return database.sql("""
                        select block.id, block.label, max(seat.line) as lines, count(*) as seats
                        from occasions.seat_block block join occasions.seat on seat.block = block.id
                        where block.event = :event group by block.id order by block.place, block.id
                        """)
                .param("event", event.value())
                .query((row, _) ->
                        new Block(row.getLong("id"), row.getString("label"), row.getInt("lines"), row.getInt("seats")))
                .list();
    }

    /// From the first row of the first block on.
    List<Seat> all(EventCode event) {
        return database.sql(SEATS + "where block.event = :event order by block.place, block.id, line, number")
                .param("event", event.value())
                .query(Seats::seat)
                .list();
    }

    Optional<Seat> find(EventCode event, long seat) {
        return database.sql(SEATS + "where block.event = :event and seat.id = :seat")
                .param("event", event.value())
                .param("seat", seat)
                .query(Seats::seat)
                .optional();
    }

    /// Those who have a place, by rank and then by name.
    List<Guest> guests(EventCode event) {
        return database.sql("""
                        select guest.id as registration, guest.name as guest_name, guest.organisation,
                            coalesce(guest_rank.rank, '') as guest_rank, seat.id, block.label, seat.line, seat.number,
                            coalesce(seat.rank, '') as rank, seat.usable, guest.id as guest, guest.name
                        from occasions.registration guest
                        left join occasions.guest_rank on guest_rank.registration = guest.id
                        left join occasions.rank on rank.code = guest_rank.rank
                        left join occasions.seat_given given on given.registration = guest.id
                        left join occasions.seat on seat.id = given.seat
                        left join occasions.seat_block block on block.id = seat.block
                        where guest.event = :event and guest.state = 'accepted' and guest.source = ''
                        order by rank.place nulls last, guest.name, guest.id limit 5000
                        """)
                .param("event", event.value())
                .query((row, number) -> new Guest(
                        row.getLong("registration"),
                        row.getString("guest_name"),
                        row.getString("organisation"),
                        row.getString("guest_rank"),
                        row.getObject("id", Long.class) == null ? null : seat(row, number)))
                .list();
    }

    void addBlock(EventCode event, String label, int lines, int width) {
        database.sql("""
                        with block as (
                            insert into occasions.seat_block (event, place, label)
                            values (:event, (select count(*) + 1 from occasions.seat_block where event = :event), :label)
                            returning id)
                        insert into occasions.seat (block, line, number)
                        select block.id, line, number
                        from block, generate_series(1, :lines) line, generate_series(1, :width) number
                        """)
                .param("event", event.value())
                .param("label", label)
                .param("lines", lines)
                .param("width", width)
                .update();
    }

    void removeBlock(EventCode event, long block) {
        database.sql("delete from occasions.seat_block where event = :event and id = :block")
                .param("event", event.value())
                .param("block", block)
                .update();
    }

    /// From one seat of each row to another.
    ///
    /// @param isUsable whether anybody may sit there
    record Stretch(int firstLine, int lastLine, int first, int last, String rank, boolean isUsable) {}

    void hold(EventCode event, long block, Stretch stretch) {
        database.sql("""
                        update occasions.seat set rank = nullif(:rank, ''), usable = :usable
                        where block in (select id from occasions.seat_block where event = :event and id = :block)
                            and line between :firstLine and :lastLine and number between :first and :last
                        """)
                .param("rank", stretch.rank())
                .param("usable", stretch.isUsable())
                .param("event", event.value())
                .param("block", block)
                .param("firstLine", stretch.firstLine())
                .param("lastLine", stretch.lastLine())
                .param("first", stretch.first())
                .param("last", stretch.last())
                .update();
    }

    void rank(long registration, String rank) {
        database.sql("delete from occasions.guest_rank where registration = :registration")
                .param("registration", registration)
                .update();
        if (!rank.isEmpty()) {
            database.sql("insert into occasions.guest_rank (registration, rank) values (:registration, :rank)")
                    .param("registration", registration)
                    .param("rank", rank)
                    .update();
        }
    }

    /// Of several who want one seat at once, the table lets one have it.
    ///
    /// @return whether it was free
    boolean give(long seat, long registration, PersonId by, Instant at) {
        database.sql("""
                        delete from occasions.seat_given given using occasions.registration guest
                        where guest.id = given.registration and given.seat = :seat and guest.state <> 'accepted'
                        """).param("seat", seat).update();
        return database.sql("""
                        insert into occasions.seat_given (seat, registration, given, given_by)
                        select id, :registration, :at, :by from occasions.seat where id = :seat and usable
                        on conflict do nothing
                        """)
                        .param("seat", seat)
                        .param("registration", registration)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    void takeBack(long registration) {
        database.sql("delete from occasions.seat_given where registration = :registration")
                .param("registration", registration)
                .update();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                row.getLong("id"),
                Objects.requireNonNull(row.getString("label")),
                row.getInt("line"),
                row.getInt("number"),
                row.getString("rank"),
                row.getBoolean("usable"),
                row.getObject("guest", Long.class),
                row.getString("name"));
    }
}
