package org.hexapla.library.machines.oai;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The records in the order of their stamps, as they stood when a list of them began.
@Component
class Harvest {

    /// The places of a list. Whoever wants the records of a time that is over does not want what has changed since.
    private static final String PLACES = """
            from library.harvest_place
            where set = :set and stamp >= :from and stamp < :before and stamp <= :began
              and (left_at is null or left_at > :began and not :isOver)
            """;

    private final JdbcClient database;

    Harvest(JdbcClient database) {
        this.database = database;
    }

    /// A record in a list.
    ///
    /// @param place its stamp when the list began
    /// @param stamp of its last change
    /// @param isOpen whether everybody may have it; otherwise it is told as deleted
    record Entry(RecordId id, Instant place, Instant stamp, boolean isOpen, List<String> sets) {}

    long count(Listing listing) {
        return list(database.sql("select count(*) " + PLACES), listing)
                .query(Long.class)
                .single();
    }

    /// Up to so many records after a place in a list.
    List<Entry> page(Listing listing, Listing.Place after, int most) {
        var sql = """
                select place.stamp as place, entry.record, entry.stamp, entry.open, entry.sets
                from (select stamp, record %s and (stamp, record) > (:stamp, :record)
                      order by stamp, record limit :most) place
                join library.harvest_entry entry on entry.record = place.record
                order by place.stamp, place.record
                """.formatted(PLACES);
        return list(database.sql(sql), listing)
                .param("stamp", Timestamp.from(after.stamp()))
                .param("record", after.record())
                .param("most", most)
                .query((row, _) -> entry(row, row.getTimestamp("place").toInstant()))
                .list();
    }

    Optional<Entry> find(RecordId record) {
        return database.sql("select record, stamp, open, sets from library.harvest_entry where record = :record")
                .param("record", record.value())
                .query((row, _) -> entry(row, row.getTimestamp("stamp").toInstant()))
                .optional();
    }

    /// The names of all sets, found by leaping from one to the next in the index.
    List<String> sets() {
        return database.sql("""
                        with recursive known as (
                            (select set from library.harvest_place where set > '' order by set limit 1)
                            union all
                            select (select set from library.harvest_place place
                                    where place.set > known.set order by set limit 1)
                            from known where known.set is not null)
                        select set from known where set is not null order by set
                        """).query((row, _) -> row.getString("set")).list();
    }

    /// The earliest stamp there is.
    Optional<Instant> earliest() {
        return database.sql("select stamp from library.harvest_place where set = '' order by stamp limit 1")
                .query((row, _) -> row.getTimestamp("stamp").toInstant())
                .optional();
    }

    private static JdbcClient.StatementSpec list(JdbcClient.StatementSpec statement, Listing listing) {
        var before = listing.before();
        return statement
                .param("set", listing.set())
                .param("from", Timestamp.from(listing.from()))
                .param("before", Timestamp.from(before == null ? Instant.parse("9999-12-31T23:59:59Z") : before))
                .param("began", Timestamp.from(listing.began()))
                .param("isOver", before != null && before.isBefore(listing.began()));
    }

    private static Entry entry(ResultSet row, Instant place) throws SQLException {
        return new Entry(
                new RecordId(row.getLong("record")),
                place,
                row.getTimestamp("stamp").toInstant(),
                row.getBoolean("open"),
                List.of((String[]) row.getArray("sets").getArray()));
    }
}
