package org.hexapla.partners.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.ProgrammeCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps who sits on the steering committees. In the caller's transaction, without asking who may.
@Repository
class Seats {

    private final JdbcClient database;

    Seats(JdbcClient database) {
        this.database = database;
    }

    /// How many seats there are; none where the programme has no committee. Nobody else fills one until the transaction
    /// ends.
    Optional<Integer> locked(ProgrammeCode programme) {
        return database.sql("select seats from partners.steering where programme = :programme for update")
                .param("programme", programme.value())
                .query(Integer.class)
                .optional();
    }

    int many(ProgrammeCode programme) {
        return database.sql("select coalesce(max(seats), 0) from partners.steering where programme = :programme")
                .param("programme", programme.value())
                .query(Integer.class)
                .single();
    }

    void allow(ProgrammeCode programme, int seats) {
        database.sql("""
                        insert into partners.steering (programme, seats) values (:programme, :seats)
                        on conflict (programme) do update set seats = excluded.seats
                        """)
                .param("programme", programme.value())
                .param("seats", seats)
                .update();
    }

    /// The latest first.
    List<Seat> of(ProgrammeCode programme) {
        return database.sql("""
                        select seat.*, membership.partner, partner.content ->> 'name' as name,
                            coalesce(partner.country, '') as country
                        from partners.seat
                        join partners.membership on membership.id = seat.membership
                        join partners.partner on partner.id = membership.partner
                        where seat.programme = :programme
                        order by seat.until desc,
                            array_position(array['chair', 'vice-chair', 'rapporteur', 'member'], seat.role), seat.id
                        """)
                .param("programme", programme.value())
                .query(Seats::seat)
                .list();
    }

    void add(ProgrammeCode programme, Seat seat) {
        database.sql("""
                        insert into partners.seat (membership, programme, role, since, until, decision)
                        values (:membership, :programme, :role, :since, :until, :decision)
                        """)
                .param("membership", seat.membership())
                .param("programme", programme.value())
                .param("role", seat.role())
                .param("since", seat.since())
                .param("until", seat.until())
                .param("decision", seat.decision())
                .update();
    }

    /// @return whether it was still to end later, and had begun by then
    boolean end(ProgrammeCode programme, long id, LocalDate last) {
        return database.sql("""
                        update partners.seat set until = :last
                        where id = :id and programme = :programme and until > :last and since <= :last
                        """)
                        .param("id", id)
                        .param("programme", programme.value())
                        .param("last", last)
                        .update()
                > 0;
    }

    /// From a file: the member by the key of the membership.
    boolean take(String key, String membership, Seat seat) {
        return database.sql("""
                        insert into partners.seat (key, membership, programme, role, since, until, decision)
                        select :key, id, programme, :role, :since, :until, :decision
                        from partners.membership where key = :membership on conflict do nothing
                        """)
                        .param("key", key)
                        .param("membership", membership)
                        .param("role", seat.role())
                        .param("since", seat.since())
                        .param("until", seat.until())
                        .param("decision", seat.decision())
                        .update()
                > 0;
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        return new Seat(
                row.getLong("id"),
                row.getLong("membership"),
                new PartnerId(row.getLong("partner")),
                LocalizedTextJson.read(row.getString("name")),
                row.getString("country"),
                row.getString("role"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("decision"));
    }
}
