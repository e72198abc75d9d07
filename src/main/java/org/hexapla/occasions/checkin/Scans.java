package org.hexapla.occasions.checkin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what was noted at the doors of whatever it is. In the caller's transaction, without asking who may.
@Repository
class Scans {

    private final JdbcClient database;

    Scans(JdbcClient database) {
        this.database = database;
    }

    /// What was noted.
    ///
    /// @param pass whose came in or went out
    record Noted(ItemRef pass, String door, Scan.Way way, Instant at) {

        long number() {
            return Long.parseLong(pass.id());
        }
    }

    Optional<Noted> find(String id) {
        return database.sql("select * from occasions.scan where id = :id")
                .param("id", id)
                .query(Scans::noted)
                .optional();
    }

    /// The last before a time.
    Optional<Noted> lastBefore(ItemRef pass, Instant at) {
        return database.sql("""
                        select * from occasions.scan where pass = :pass and at <= :at
                        order by at desc, received desc limit 1
                        """)
                .param("pass", pass.toString())
                .param("at", Timestamp.from(at))
                .query(Scans::noted)
                .optional();
    }

    void add(Scan scan, ItemRef place, ItemRef pass, PersonId by, Instant received) {
        database.sql("""
                        insert into occasions.scan (id, place, pass, door, way, at, received, noted_by)
                        values (:id, :place, :pass, :door, :way, :at, :received, :by) on conflict do nothing
                        """)
                .param("id", scan.id())
                .param("place", place.toString())
                .param("pass", pass.toString())
                .param("door", scan.door())
                .param("way", scan.way().code())
                .param("at", Timestamp.from(scan.at()))
                .param("received", Timestamp.from(received))
                .param("by", by.value())
                .update();
    }

    /// One row a person, however many doors: who was last seen coming in.
    long inside(ItemRef place) {
        return database.sql("""
                        select count(*) from (
                            select distinct on (pass) way from occasions.scan where place = :place
                            order by pass, at desc, received desc
                        ) last where way = 'in'
                        """)
                .param("place", place.toString())
                .query(Long.class)
                .single();
    }

    List<Noted> latest(ItemRef place, int most) {
        return database.sql("""
                        select * from occasions.scan where place = :place order by at desc, id limit :most
                        """)
                .param("place", place.toString())
                .param("most", most)
                .query(Scans::noted)
                .list();
    }

    private static Noted noted(ResultSet row, int number) throws SQLException {
        return new Noted(
                ItemRef.parse(row.getString("pass")),
                row.getString("door"),
                Scan.Way.parse(row.getString("way")).orElseThrow(),
                row.getTimestamp("at").toInstant());
    }
}
